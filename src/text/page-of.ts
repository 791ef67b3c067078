/**
 * The page of a place in a text whose pages are parted by form feeds, from 1 on; null where there is none.
 *
 * @param before the text up to the place.
 */
export function pageOf(text: string, before: string): number | null {
  if (!text.includes('\f')) return null;
  return before.split('\f').length;
}

/**
 * The address if it leads to the web and may be made a link; null for anything else, such as a `javascript:`
 * that hides behind a tab, or a path of this site.
 */
export function webAddress(text: string | undefined): string | null {
  if (text === undefined || !/^https?:\/\/[^\s/\\]/i.test(text)) return null;
  return URL.canParse(text) ? text : null;
}

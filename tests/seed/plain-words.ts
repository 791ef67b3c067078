import type { WorldQuote } from '../../seed/world.ts';

/** The text with what matching forgives made equal: quotation marks, dashes, white space, Unicode form. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/--|[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ');
}

/** Where a quote stands in a text made plain; of twins only those with the prefix and suffix given. */
export function places(text: string, { quote, prefix = '', suffix = '' }: WorldQuote): number[] {
  const [hay, needle] = [plain(text), plain(quote)];
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) found.push(at);
  if (found.length < 2) return found;
  return found.filter(
    (start) =>
      hay.slice(0, start).endsWith(plain(prefix)) &&
      hay.slice(start + needle.length).startsWith(plain(suffix)),
  );
}

/**
 * Whether a BCP 47 tag names a language or a variety of it, by basic filtering as in RFC 4647: `de-AT` is in `de`, and `de` is
 * not in `de-AT`.
 */
export function isInLanguage(tag: string, language: string): boolean {
  const [own, wide] = [tag.toLowerCase(), language.toLowerCase()];
  return own === wide || own.startsWith(`${wide}-`);
}

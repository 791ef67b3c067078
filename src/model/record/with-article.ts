/** A noun of the desk as one of its kind: `a claim`, `an absence`, `a piece of evidence`. */
export function withArticle(noun: string): string {
  if (noun === 'evidence') return 'a piece of evidence';
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

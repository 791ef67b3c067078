/**
 * To whom the words of a sentence among others are given: by itself, else, where it stands in a quotation that goes on, by
 * the sentence that ends it.
 */
export function attributionAt(sentences: readonly string[], place: number): string | null {
  const own = attributionIn(sentences[place] ?? '');
  const begun = sentences.slice(0, place + 1).filter(goesOn).length;
  if (own !== null || begun % 2 === 0) return own;
  const ending = sentences.slice(place + 1).find(goesOn);
  return ending === undefined ? null : attributionIn(ending);
}

/** Begins a quotation without ending it, or ends one it did not begin. */
function goesOn(sentence: string): boolean {
  const opened = sentence.match(/[“«„]/g)?.length ?? 0;
  const closed = sentence.match(/[”»]/g)?.length ?? 0;
  const straight = sentence.match(/"/g)?.length ?? 0;
  return opened !== closed || straight % 2 === 1;
}

/**
 * To whom a sentence gives its words, as it says it: "according to Belarusian authorities", "the ministry said"; null where
 * it speaks for itself.
 */
export function attributionIn(sentence: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)?.groups?.who?.trim();
    if (found !== undefined && found !== '') return found;
  }
  return null;
}

const word = "(?:(?!(?:He|She|They|It|We|I|This|That)\\b)[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*)";
const name = `${word}(?:(?: (?:of|the|for|and|de|la|van|von|bin|al))? ${word}){0,5}`;
const group = `(?:(?:the|some|several|many|unnamed|senior|local) )*${word}?(?: ?[\\p{Ll}-]+){0,3}? ?(?:authorities|officials?|sources|experts|analysts|observers|ministry|government|police|prosecutors|spokes\\p{Ll}+|report|media)`;
const saying =
  '(?:said|says|told|claimed|claims|announced|warned|alleged|alleges|insisted|insists|argued|argues|reported|stated|wrote|writes|added|confirmed|denied|denies)';

const patterns = [
  `[Aa]ccording to (?<who>[^,.;:()]{2,60})(?=[,.;:()]|$)`,
  `(?<who>${name}|[Tt]he ${group}) ${saying}\\b`,
  `[,”"] ?(?<who>he|she|they) ${saying}\\b`,
  `^(?<who>He|She|They) ${saying}\\b`,
  `\\b${saying} (?<who>${name})(?=[.,]|$)`,
  `(?<who>${name}) (?:allegations|accusations|concerns|warnings|claims) (?:that|of)\\b`,
  `\\b(?:[Ii]t is|[Ii]t's|[Ii]t’s|is|are) (?<who>widely (?:expected|believed|assumed|reported))\\b`,
].map((source) => new RegExp(source, 'u'));

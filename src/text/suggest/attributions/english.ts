import type { Giving } from './giving.ts';

const word = "(?:(?!(?:He|She|They|It|We|I|This|That)\\b)[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*)";
const name = `${word}(?:(?: (?:of|the|for|and|de|la|van|von|bin|al))? ${word}){0,5}`;
const group = `(?:(?:the|some|several|many|unnamed|senior|local) )*${word}?(?: ?[\\p{Ll}-]+){0,3}? ?(?:authorities|officials?|sources|experts|analysts|observers|ministry|government|police|prosecutors|spokes\\p{Ll}+|report|media)`;
const saying =
  '(?:said|says|told|claimed|claims|announced|warned|alleged|alleges|insisted|insists|argued|argues|reported|stated|wrote|writes|added|confirmed|denied|denies)';

/** "According to Belarusian authorities", "the ministry said", "Polish allegations that". */
export const english: readonly Giving[] = [
  `[Aa]ccording to (?<who>[^,.;:()]{2,60})(?=[,.;:()]|$)`,
  `(?<who>${name}|[Tt]he ${group}) ${saying}\\b`,
  `[,”"] ?(?<who>he|she|they) ${saying}\\b`,
  `^(?<who>He|She|They) ${saying}\\b`,
  `\\b${saying} (?<who>${name})(?=[.,]|$)`,
  `(?<who>${name}) (?:allegations|accusations|concerns|warnings|claims) (?:that|of)\\b`,
  `\\b(?:[Ii]t is|[Ii]t's|[Ii]t’s|is|are) (?<who>widely (?:expected|believed|assumed|reported))\\b`,
].map((source) => ({ pattern: new RegExp(source, 'u'), to: '$<who>' }));

import { type Giving, list } from './giving.ts';
import { named, voicesNamed } from './naming.ts';

const word = "(?:(?!(?:He|She|They|It|We|I|This|That)\\b)[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*)";
const name = `${word}(?:(?: (?:of|the|for|and|de|la|van|von|bin|al))? ${word}){0,5}`;
const group = `(?:(?:the|some|several|many|unnamed|senior|local) )*${word}?(?: ?[\\p{Ll}-]+){0,3}? ?(?:authorities|officials?|sources|experts|analysts|observers|ministry|government|police|prosecutors|spokes\\p{Ll}+|report|media)`;
const saying =
  '(?:said|says|told|claimed|claims|announced|warned|alleged|alleges|insisted|insists|argued|argues|reported|stated|wrote|writes|added|confirmed|denied|denies)';

const naming = {
  articles: list(
    'the, a, an, this, that, these, those, its, their, his, her, no, all, both, some, many, most, half, more, every, each',
  ),
  prepositions: list(
    'of, for, in, on, at, by, to, from, with, and, or, about, inside, near, under, over, as, within, into, against, after, before, between',
  ),
  binders: ['of', 'for'],
  beyond: list(
    `is, are, was, were, has, have, had, will, would, can, could, may, might, did, does, do, there, it, he, she, they, we, you, I,
    when, while, where, who, whose, because, although, though, but, if, what, which, whom, how, nobody, yesterday, today, last, next, only`,
  ),
};

/** "According to Belarusian authorities", "the ministry said", "Polish allegations that". */
export const english: readonly Giving[] = [
  ...voicesNamed('[Aa]ccording to(?! (?:plan|schedule)\\b)', naming),
  ...named(
    `(?<who>${name}|[Tt]he ${group}) ${saying}\\b`,
    `[,”"] ?(?<who>he|she|they) ${saying}\\b`,
    `^(?<who>He|She|They) ${saying}\\b`,
    `\\b${saying} (?<who>${name})(?=[.,]|$)`,
    `(?<who>${name}) (?:allegations|accusations|concerns|warnings|claims) (?:that|of)\\b`,
    `\\b(?:[Ii]t is|[Ii]t's|[Ii]t’s|is|are) (?<who>widely (?:expected|believed|assumed|reported))\\b`,
  ),
];

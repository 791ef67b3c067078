/*
 * "Once" is one time where it counts: "only once", "once a week", "was struck once." It is none where it says "formerly" ("was once a mill") or
 * "as soon as" ("once the war began").
 */

const before =
  'only|just|exactly|merely|precisely|at (?:least|most)|less than|no more than|not even';
const behind =
  '\\s+(?:(?:an?|per|each|every|in) (?:\\p{L}+ |\\p{N}+ ){0,2}(?:day|week|fortnight|month|quarter|year|season|term|decade|century|lifetime|generation|blue moon)s?(?!\\p{L})|or twice(?!\\p{L})|in (?:18|19|20)\\d\\d(?!\\p{N}))|\\s*(?:[.!?;]|$)';
const once = new RegExp(
  `(?<=(?<!\\p{L})(?:${before}) )once(?!\\p{L})|(?<=\\p{L} )(?<!(?<!\\p{L})(?:at|for|was|were|than|is|are) )once(?=${behind})`,
  'giu',
);
const singleTime =
  /(?<!\p{L})(?:a|one) single time(?!\p{L})|(?<=(?<!\p{L})(?:only|just) )one time(?!\p{L})/giu;
const moreThanOnce =
  /(?<!\p{L})(?<!(?:not|no|never)\s+(?:\p{L}+\s+){0,3})more than once(?!\p{L})/giu;

/** A text with what happened one time, or more than one, in numbers. */
export const withOnceInNumbers = (text: string): string =>
  text
    .replace(moreThanOnce, 'at least 2 times')
    .replace(/(?<!\p{L})more than once(?!\p{L})/giu, 'more than 1 time')
    .replace(once, '1 time')
    .replace(singleTime, '1 time');

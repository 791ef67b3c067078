import type { MetWord, SharedWord } from '../comparison.ts';

/**
 * How much of what a text tells stands in another: each shared stem by its rarity, more when it stands there
 * repeatedly, less when the other is long (Okapi BM25 with the usual constants).
 *
 * @param length of the other, in words.
 * @param typicalLength of such another.
 */
export function weighedWords<Word extends MetWord>(
  shared: readonly Word[],
  timesOf: (word: Word) => number,
  length: number,
  typicalLength: number,
): number {
  const norm = 1.2 * (0.25 + (0.75 * length) / typicalLength);
  let sum = 0;
  for (const word of shared) {
    const times = timesOf(word);
    if (times > 0) sum += word.rarity * ((2.2 * times) / (times + norm));
  }
  return sum;
}

/** How often a word stands in a claim or in a title of its reviews. */
export const timesInEither = ({ timesInClaim, timesInTitle }: SharedWord): number =>
  timesInClaim + timesInTitle;

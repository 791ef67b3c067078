import type { Rarity } from '../comparison.ts';
import type { MatchText } from '../match-text.ts';

/**
 * How much of what a text tells stands in another: each shared stem by its rarity, more when it stands there
 * repeatedly, less when the other is long (Okapi BM25 with the usual constants).
 *
 * @param typicalLength of such another, in words.
 */
export function weighedWords(
  query: MatchText,
  other: MatchText,
  rarity: Rarity,
  typicalLength: number,
): number {
  if (other.words.length === 0) return 0;
  const norm = 1.2 * (0.25 + (0.75 * other.words.length) / typicalLength);
  let sum = 0;
  for (const stem of query.telling) {
    const times = other.stems.get(stem);
    if (times !== undefined) sum += rarity(stem) * ((2.2 * times) / (times + norm));
  }
  return sum;
}

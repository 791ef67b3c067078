import type { Dialect, Reader } from '../../store/port.ts';
import type { SearchTerm } from '../../text/search-terms.ts';

/** More words than this say no more, and cost more. */
export const termsMost = 32;

/**
 * The terms to look for: all of a short query, of a long one the most telling: those that fewest records hold, among
 * the longest. Whoever asks is told that it was cut.
 */
export async function tellingTerms(
  reader: Reader,
  dialect: Dialect,
  terms: readonly SearchTerm[],
): Promise<readonly SearchTerm[]> {
  if (terms.length <= termsMost) return terms;
  const longest = [...terms]
    .sort((one, other) => other.text.length - one.text.length)
    .slice(0, countedMost);
  const counts = await dialect.countWords(reader, longest, foundMost);
  return longest
    .map((term, place) => ({ term, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count)
    .slice(0, termsMost)
    .map(({ term }) => term);
}

const countedMost = 512;
const foundMost = 1000;

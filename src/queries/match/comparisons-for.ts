import type { Desk } from '../../desk.ts';
import { compareAll } from '../../matching/compare-all.ts';
import type { Comparison } from '../../matching/comparison.ts';
import type { MatchQuery } from '../../matching/match-query.ts';
import { matchCandidates } from './match-candidates.ts';
import { readMatchDocuments } from './read-match-documents.ts';

/** A claim that a text is compared with. */
export interface ComparedClaim {
  readonly n: number;
  readonly comparison: Comparison;
}

/**
 * A text beside each claim worth comparing it with, of those entered up to a number.
 *
 * @param also claims to compare it with in any case.
 */
export async function comparisonsFor(
  { store: { reader, dialect } }: Pick<Desk, 'store'>,
  query: MatchQuery,
  upTo: number,
  also: readonly number[] = [],
): Promise<readonly ComparedClaim[]> {
  const { claims, rarity } = await matchCandidates(reader, dialect, query, upTo);
  const numbers = [...new Set([...claims, ...also])];
  const documents = await readMatchDocuments(reader, numbers, upTo, query.language);
  const read = numbers.filter((n) => documents.has(n));
  const comparisons = compareAll(query, [...read.flatMap((n) => documents.get(n) ?? [])], rarity);
  return read.flatMap((n, place) => {
    const comparison = comparisons[place];
    return comparison ? [{ n, comparison }] : [];
  });
}

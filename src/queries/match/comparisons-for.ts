import type { Desk } from '../../desk.ts';
import { compareAll } from '../../matching/compare-all.ts';
import type { Comparison } from '../../matching/comparison.ts';
import type { MatchQuery } from '../../matching/match-query.ts';
import { matchCandidates } from './match-candidates.ts';
import { nearInMeaning } from './near-in-meaning.ts';
import { readMatchDocuments } from './read-match-documents.ts';

/** A claim that a text is compared with. */
export interface ComparedClaim {
  readonly n: number;
  readonly comparison: Comparison;
}

/**
 * A text beside each claim worth comparing it with, of those entered up to a number. With an embedder claims that are near in
 * meaning stand behind those found by words, which are compared as they would be without it.
 *
 * @param also claims to compare it with in any case.
 */
export async function comparisonsFor(
  { store: { reader, dialect }, embedder }: Pick<Desk, 'store' | 'embedder'>,
  query: MatchQuery,
  upTo: number,
  also: readonly number[] = [],
): Promise<readonly ComparedClaim[]> {
  const { claims, rarity } = await matchCandidates(reader, dialect, query, upTo);
  const numbers = [...new Set([...claims, ...also])];
  const near = embedder
    ? await nearInMeaning(reader, embedder, { text: query.said, upTo, compared: numbers })
    : none;
  const further = [...near.keys()].filter((n) => !numbers.includes(n));
  const read = [...numbers, ...further];
  const documents = await readMatchDocuments(reader, read, upTo, query.language);
  const compare = (among: readonly number[]): readonly ComparedClaim[] => {
    const there = among.filter((n) => documents.has(n));
    const beside = there.flatMap((n) => documents.get(n) ?? []);
    const meanings = there.map((n) => near.get(n) ?? null);
    return compareAll(query, beside, rarity, meanings).flatMap((comparison, place) => {
      const n = there[place];
      return n === undefined ? [] : [{ n, comparison }];
    });
  };
  const compared = compare(numbers);
  if (further.length === 0) return compared;
  return [...compared, ...compare(read).slice(compared.length)];
}

const none: ReadonlyMap<number, number> = new Map();

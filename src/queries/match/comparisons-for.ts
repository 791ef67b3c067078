import type { Desk } from '../../desk.ts';
import type { Comparison } from '../../matching/comparison.ts';
import type { MatchQuery } from '../../matching/match-query.ts';
import { readPool } from '../../matching/pool.ts';
import { matchCandidates } from './match-candidates.ts';
import { readMatchDocuments } from './read-match-documents.ts';

/** A claim that a text is compared with. */
export interface ComparedClaim {
  readonly n: number;
  readonly comparison: Comparison;
}

/** A text beside each claim worth comparing it with, of those entered up to a number. */
export async function comparisonsFor(
  { store: { reader, dialect } }: Desk,
  query: MatchQuery,
  upTo: number,
): Promise<readonly ComparedClaim[]> {
  const { claims, rarity } = await matchCandidates(reader, dialect, query, upTo);
  const documents = await readMatchDocuments(reader, claims, upTo);
  const pool = readPool([...documents.values()]);
  return claims.flatMap((n) => {
    const document = documents.get(n);
    return document ? [{ n, comparison: { query, document, rarity, pool } }] : [];
  });
}

import type { Desk } from '../../desk.ts';
import { type KindOfMatch, kindOfMatch } from '../../matching/kind/match-kind.ts';
import { readMatchQuery } from '../../matching/match-query.ts';
import { readPool } from '../../matching/pool.ts';
import { reasonsFor, scoreMatch } from '../../matching/score-match.ts';
import { everyRecord } from '../moment.ts';
import { matchCandidates } from './match-candidates.ts';
import { readMatchDocuments } from './read-match-documents.ts';

/** What one logged claim is to another. */
export interface ComparedClaims {
  readonly kind: KindOfMatch['kind'];
  /** Per mille. */
  readonly score: number;
  readonly because: readonly string[];
}

/** Compares two logged claims in the way of `matchClaims`, the first one's text with the second. */
export async function compareClaims(
  { store: { reader, dialect } }: Desk,
  claim: number,
  other: number,
): Promise<ComparedClaims> {
  const own = (await readMatchDocuments(reader, [claim], everyRecord)).get(claim);
  const query = readMatchQuery(own?.claim.text ?? '', own?.claim.language ?? undefined);
  const { claims, rarity } = await matchCandidates(reader, dialect, query, everyRecord);
  const documents = await readMatchDocuments(reader, [...new Set([...claims, other])], everyRecord);
  const document = documents.get(other);
  if (!document) return { kind: 'same_topic', score: 0, because: [] };
  const comparison = { query, document, rarity, pool: readPool([...documents.values()]) };
  const { kind, because } = kindOfMatch(query, document);
  const reasons = reasonsFor(comparison);
  const why = because === null ? reasons : [because, ...reasons];
  return { kind, score: scoreMatch(comparison).score, because: why };
}

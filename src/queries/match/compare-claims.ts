import type { Desk } from '../../desk.ts';
import type { KindOfMatch } from '../../matching/kind/match-kind.ts';
import { readMatchQuery } from '../../matching/match-query.ts';
import { reasonsFor, scoreMatch } from '../../matching/score-match.ts';
import { resolveMoment } from '../moment.ts';
import { comparisonsFor } from './comparisons-for.ts';
import { kindWithSpeaker } from './kind-with-speaker.ts';
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
  desk: Desk,
  claim: number,
  other: number,
): Promise<ComparedClaims> {
  const { n } = await resolveMoment(desk, {});
  const documents = await readMatchDocuments(desk.store.reader, [claim], n);
  const own = documents.get(claim)?.claim;
  const query = readMatchQuery(own?.text ?? '', own?.language ?? undefined);
  const compared = await comparisonsFor({ store: desk.store }, query, n, [other]);
  const found = compared.find((each) => each.n === other);
  if (!found) return { kind: 'same_topic', score: 0, because: [] };
  const { kind, because } = kindWithSpeaker(query, found.comparison.document);
  const reasons = reasonsFor(found.comparison);
  const why = because === null ? reasons : [because, ...reasons];
  return { kind, score: scoreMatch(found.comparison).score, because: why };
}

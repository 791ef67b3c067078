import type { Day } from '../../model/bounds.ts';
import { isSaidBy } from '../case/is-said-by.ts';
import { allKnown } from '../case/known-record.ts';
import type { ClaimConditions } from '../claim-conditions.ts';
import type { ClaimFilters } from '../list-claims.ts';
import type { PublicClaim } from './public-claim.ts';

/** What a public claim has to be: the filters as asked, their names resolved, and the day. */
export interface PublicFilters {
  readonly filters: Pick<ClaimFilters, 'status' | 'stale'>;
  readonly conditions: Pick<ClaimConditions, 'kind' | 'speaker' | 'topic'>;
  readonly day: Day;
}

/**
 * Whether a claim is one that filters ask for, by what the public sees of it: its topics are those of all claims that
 * count as it in public, and only what was said in public by the day makes it a speaker's.
 */
export function fitsFilters(
  { listed, records }: PublicClaim,
  { filters: { status, stale }, conditions: { kind, speaker, topic }, day }: PublicFilters,
): boolean {
  const isAbout = (asked: number): boolean =>
    allKnown(records, 'claim').some(({ value }) => value.topics?.includes(asked));
  return (
    (status === undefined || listed.status === status) &&
    !(stale && listed.stale.length === 0) &&
    (kind === undefined || listed.kind === kind) &&
    (topic === undefined || isAbout(topic)) &&
    (speaker === undefined || isSaidBy(records, speaker, day))
  );
}

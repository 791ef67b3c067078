import type { Insertable, Kysely } from 'kysely';
import { ladderRule } from '../../model/ladder/standing.ts';
import type { Tables } from '../../store/port.ts';
import { eachCase } from '../case/read-case.ts';
import { type StandingSpan, standingSpans } from './standing-spans.ts';

/**
 * Derives the stored standing of these claims anew from everything entered up to number `n`, in the
 * transaction that changed it. It is not recorded and not hashed: `verify` checks it, and it may be rebuilt.
 */
export async function refreshStanding(
  db: Kysely<Tables>,
  claims: readonly number[],
  n: number,
): Promise<void> {
  for await (const [claim, records] of eachCase(db, claims, n)) {
    const spans = standingSpans(records, claim);
    await db.deleteFrom('derived_standing').where('claim', '=', claim).execute();
    await db
      .insertInto('derived_standing')
      .values(spans.map((span) => standingRow(claim, span)))
      .execute();
  }
}

/** A span as it is stored. */
export function standingRow(
  claim: number,
  { fromDay, toDay, status, rung, possible, staleBits }: StandingSpan,
): Insertable<Tables['derived_standing']> {
  return {
    audience: 'private',
    claim,
    from_day: fromDay,
    to_day: toDay,
    status,
    rung,
    possible,
    stale_bits: staleBits,
    rule: ladderRule,
  };
}

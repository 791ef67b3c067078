import type { Insertable, Kysely } from 'kysely';
import { ladderRule } from '../../model/ladder/standing.ts';
import { audiences } from '../../model/vocabularies/acts.ts';
import type { Tables } from '../../store/port.ts';
import { casesRead, readCases } from '../case/read-case.ts';
import { withMerged } from '../identity/identities.ts';
import { countingClaims } from '../ripple/claims-resting-on.ts';
import { type StandingSpan, standingSpans } from './standing-spans.ts';

/**
 * Derives the stored standing of these claims anew from everything entered up to number `n`, in the
 * transaction that changed it. It is not recorded and not hashed: `verify` checks it, and it may be rebuilt. A claim
 * that counts as another has none of its own: that of the other is derived. The index of standings begins with the
 * audience: a statement that names none goes through all of them.
 */
export async function refreshStanding(
  db: Kysely<Tables>,
  claims: readonly number[],
  n: number,
): Promise<void> {
  for (let from = 0; from < claims.length; from += casesRead) {
    const portion = claims.slice(from, from + casesRead);
    const counting = await countingClaims(db, portion, n);
    const cases = await readCases(db, counting, n);
    const rows = [...cases].flatMap(([claim, records]) =>
      standingSpans(records, claim).map((span) => standingRow(claim, span)),
    );
    const every = await withMerged(db, counting, { n, audience: 'private' });
    await db
      .deleteFrom('derived_standing')
      .where('audience', 'in', audiences.codes)
      .where('claim', 'in', every)
      .execute();
    await insertStandings(db, rows);
  }
}

async function insertStandings(db: Kysely<Tables>, rows: readonly StandingRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsInserted) {
    const values = rows.slice(from, from + rowsInserted);
    await db.insertInto('derived_standing').values(values).execute();
  }
}

/** A row is nine parameters, and a statement takes some ten thousands. */
const rowsInserted = 1000;

type StandingRow = Insertable<Tables['derived_standing']>;

/** A span as it is stored. */
export function standingRow(
  claim: number,
  { fromDay, toDay, status, rung, possible, staleBits }: StandingSpan,
): StandingRow {
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

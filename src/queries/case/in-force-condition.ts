import { type RawBuilder, sql } from 'kysely';
import { checked } from '../../store/checked.ts';
import type { Reader } from '../../store/port.ts';
import { hasProposers } from './read-drafts.ts';
import { readRetractions } from './read-retractions.ts';

/**
 * What `recordsInForce` tells, as a condition on a column of record numbers, for counting where reading would take too
 * long. On a desk without drafts or mistakes it costs nothing.
 */
export async function inForceCondition(
  reader: Reader,
  n: number,
): Promise<(column: string) => RawBuilder<unknown>> {
  const holdsDrafts = await hasProposers(reader);
  const holdsMistakes = await hasRow(
    sql`SELECT n FROM record_retraction WHERE retraction_kind = 'mistake' AND n <= ${n}`,
    reader,
  );
  const fallen = holdsMistakes ? await retractionsTakenBack(reader, n) : [];
  return (column) => {
    const asked = sql.ref(column);
    const conditions = [sql`${checked(column)} <= ${n}`];
    if (holdsDrafts) conditions.push(sql`NOT (${isDraft(asked, n)})`);
    if (holdsMistakes) conditions.push(sql`NOT (${isMistake(asked, { n, holdsDrafts, fallen })})`);
    return sql.join(conditions, sql` AND `);
  };
}

async function hasRow(select: RawBuilder<unknown>, reader: Reader): Promise<boolean> {
  const { rows } = await sql`${select} LIMIT 1`.execute(reader);
  return rows.length > 0;
}

/** That a person entered the record of this number, which the entry tells in which it lies. */
export const enteredByPerson = (asked: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`COALESCE((SELECT actor.actor_kind FROM ledger_entry entry
    JOIN record_actor actor ON actor.n = entry.actor
    WHERE entry.first <= ${asked} ORDER BY entry.first DESC LIMIT 1), 'person') = 'person'`;

/** Proposed by a model or a rule, and the latest verdict of a person has not accepted it. */
const isDraft = (asked: RawBuilder<unknown>, n: number): RawBuilder<unknown> =>
  sql`NOT (${enteredByPerson(asked)}) AND COALESCE((SELECT verdict.verdict FROM record_acceptance verdict
    WHERE verdict.record = ${asked} AND verdict.n <= ${n} AND ${enteredByPerson(sql`verdict.n`)}
    ORDER BY verdict.n DESC LIMIT 1), '') <> 'accepted'`;

/** Retractions that a retraction took back again, however often that was taken back itself; there are few. */
async function retractionsTakenBack(reader: Reader, n: number): Promise<readonly number[]> {
  const aims = await reader
    .selectFrom('record_retraction as retraction')
    .innerJoin('record_retraction as aim', 'aim.n', 'retraction.record')
    .select('aim.n')
    .distinct()
    .where('retraction.n', '<=', n)
    .execute();
  const numbers = aims.map((aim) => aim.n);
  const standing = await readRetractions(reader, numbers, { n, audience: 'private' });
  return [...new Set(standing.map(({ value }) => value.record))];
}

interface Retracted {
  readonly n: number;
  readonly holdsDrafts: boolean;
  readonly fallen: readonly number[];
}

const isMistake = (
  asked: RawBuilder<unknown>,
  { n, holdsDrafts, fallen }: Retracted,
): RawBuilder<unknown> => {
  const stands = [
    ...(holdsDrafts ? [sql`NOT (${isDraft(sql`taken.n`, n)})`] : []),
    ...(fallen.length > 0 ? [sql`taken.n NOT IN (${sql.raw(fallen.join(', '))})`] : []),
    sql`TRUE`,
  ];
  return sql`EXISTS (SELECT 1 FROM record_retraction taken WHERE taken.record = ${asked}
    AND taken.retraction_kind = 'mistake' AND taken.n <= ${n} AND ${sql.join(stands, sql` AND `)})`;
};

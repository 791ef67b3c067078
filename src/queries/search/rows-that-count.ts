import { type RawBuilder, sql } from 'kysely';
import type { Bounds, Day } from '../../model/bounds.ts';
import { type Stance, stances } from '../../model/vocabularies/evidence.ts';
import type { CaseRow } from './case-rows.ts';
import { appearanceRow, dayOfRow, type StatedRow } from './day-of-row.ts';

/** Which appearances and pieces of evidence count as of a day, and what they say, as SQL over a row under its alias. */
export interface RowsThatCount {
  readonly counts: (row: StatedRow) => RawBuilder<unknown>;
  /** Of evidence, whose stance may have been corrected. */
  readonly stance: (row: string) => RawBuilder<unknown>;
  readonly hasStance: (row: string, stance: Stance) => RawBuilder<unknown>;
  /** Of an appearance: that it may have been said between two days. */
  readonly saidBetween: (row: string, between: Bounds) => RawBuilder<unknown>;
}

/** What they are told by: the day, and whether the record of a column is neither draft nor mistake. */
interface Known {
  readonly day: Day;
  readonly inForce: (column: string) => RawBuilder<unknown>;
}

/** Tells them by what was written and, of those that were moved, by what stands. */
export function rowsThatCount(
  moved: readonly CaseRow[],
  { day: asOf, inForce }: Known,
): RowsThatCount {
  const unlessMoved = (
    row: string,
    written: RawBuilder<unknown>,
    stands: (row: CaseRow) => boolean,
  ): RawBuilder<unknown> =>
    moved.length === 0
      ? written
      : sql`(${isAmong(row, moved.filter(stands))} OR (NOT ${isAmong(row, moved)} AND ${written}))`;
  return {
    counts: (row) =>
      unlessMoved(
        row.alias,
        sql`${inForce(`${row.alias}.n`)} AND ${dayOfRow(row, 'last')} <= ${asOf}`,
        ({ counts }) => counts,
      ),
    stance: (row) => stanceOf(row, moved),
    hasStance: (row, stance) => sql`${stanceOf(row, moved)} = ${stance}`,
    saidBetween: (row, { first, last }) =>
      unlessMoved(
        row,
        sql`${dayOfRow(appearanceRow(row), 'last')} >= ${first}
          AND ${dayOfRow(appearanceRow(row), 'first')} <= ${last}`,
        ({ day }) => day.last >= first && day.first <= last,
      ),
  };
}

/** All rows that may count for readers, and may say what is looked for: whether they do is told by the claim as readers see it. */
export const rowsThatMayCount = (isKnown: Known['inForce']): RowsThatCount => ({
  counts: ({ alias }) => isKnown(`${alias}.n`),
  stance: (row) => sql.ref(`${row}.stance`),
  hasStance: (row, stance) => sql`(${sql.ref(`${row}.stance`)} = ${stance}
    OR EXISTS (SELECT 1 FROM record_correction AS laid WHERE laid.record = ${sql.ref(`${row}.n`)} AND laid.field = 'stance'))`,
  saidBetween: () => sql`TRUE`,
});

const isAmong = (row: string, rows: readonly CaseRow[]): RawBuilder<unknown> =>
  rows.length === 0
    ? sql`FALSE`
    : sql`${sql.ref(`${row}.n`)} IN (${sql.raw(rows.map(({ n }) => n).join(', '))})`;

function stanceOf(row: string, moved: readonly CaseRow[]): RawBuilder<unknown> {
  const written = sql.ref(`${row}.stance`);
  const put = moved.filter(({ stance }) => stance !== undefined);
  if (put.length === 0) return written;
  const stands = stances.codes.map((code) => {
    const own = put.filter(({ stance }) => stance === code);
    return sql`WHEN ${isAmong(row, own)} THEN ${sql.lit<Stance>(code)}`;
  });
  return sql`CASE ${sql.join(stands, sql` `)} ELSE ${written} END`;
}

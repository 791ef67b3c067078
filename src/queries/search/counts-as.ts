import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../store/port.ts';
import { runShaped } from '../../store/shaped-query.ts';

/** How merged claims and speakers are counted at a moment, as SQL; on a desk without merges it costs nothing. */
export interface CountsAs {
  /** Whether something counts as something else. */
  readonly merged: boolean;
  /** The record that the one of a column counts as. */
  readonly canonical: (column: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** `WHERE`-condition on a row `identity` of `derived_identity`: that it holds at the moment. */
  readonly holds: RawBuilder<unknown>;
  /** Whether a row of a table is of the claim `claims.claim`, or of one that counts as it. */
  readonly hasRow: (row: RowOfClaim) => RawBuilder<unknown>;
}

/** Rows of a table under its alias, and in which column of theirs the claim is named. */
export interface RowOfClaim {
  readonly from: RawBuilder<unknown>;
  readonly claim: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
}

/** How merged claims and speakers are counted once the records up to number `n` are known. */
export async function countsAs(reader: Reader, n: number): Promise<CountsAs> {
  const holds = sql`identity.from_n <= ${n} AND identity.to_n >= ${n}`;
  const merged = await isMerged(reader, n);
  const own = ({ from, claim, where }: RowOfClaim) =>
    sql`EXISTS (SELECT 1 FROM ${from} WHERE ${claim} = claims.claim AND ${where})`;
  if (!merged) return { merged, holds, canonical: (column) => column, hasRow: own };
  return {
    merged,
    holds,
    canonical: (column) =>
      sql`COALESCE((SELECT identity.canonical FROM derived_identity AS identity
        WHERE identity.n = ${column} AND ${holds}), ${column})`,
    hasRow: (row) =>
      sql`(${own(row)} OR EXISTS (SELECT 1 FROM derived_identity AS identity JOIN ${row.from}
        ON ${row.claim} = identity.n WHERE identity.canonical = claims.claim AND ${holds} AND ${row.where}))`,
  };
}

async function isMerged(reader: Reader, n: number): Promise<boolean> {
  const rows = await runShaped(reader, {
    shape: 'any identity then',
    parameters: [n, n],
    build: () =>
      reader
        .selectFrom('derived_identity as identity')
        .select('n')
        .where('from_n', '<=', n)
        .where('to_n', '>=', n)
        .limit(sql.lit(1)),
  });
  return rows.length > 0;
}

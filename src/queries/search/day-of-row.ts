import { type RawBuilder, sql } from 'kysely';

/** A row of an appearance or of a piece of evidence, under its alias, and which of its columns has its own date. */
export interface StatedRow {
  readonly alias: string;
  readonly date: 'said_on' | 'seen_on';
}

/** A row of the table of appearances. */
export const appearanceRow = (alias: string): StatedRow => ({ alias, date: 'said_on' });

/** A row of the table of evidence. */
export const evidenceRow = (alias: string): StatedRow => ({ alias, date: 'seen_on' });

/**
 * The earliest or the latest possible day that counts for a row as it was written, as SQL: its own, else that on which its
 * source was published, else that of its entry.
 */
export function dayOfRow({ alias, date }: StatedRow, side: 'first' | 'last'): RawBuilder<unknown> {
  const own = sql.ref(`${alias}.${date}_${side}`);
  const entry = sql`(SELECT entry.day FROM ledger_entry AS entry
    WHERE entry.first <= ${sql.ref(`${alias}.n`)} ORDER BY entry.first DESC LIMIT 1)`;
  return sql`COALESCE(${own}, ${dayOfWork(sql.ref(`${alias}.source`), side)}, ${entry})`;
}

/** An excerpt has the date of its work; what is told of each source is carried along, so that none is looked for again. */
const dayOfWork = (source: RawBuilder<unknown>, side: 'first' | 'last'): RawBuilder<unknown> => {
  const told = sql`part.origin, ${isPart}, ${sql.ref(`part.published_on_${side}`)}`;
  return sql`(WITH RECURSIVE work(origin, is_part, day) AS (
      SELECT ${told} FROM record_source AS part WHERE part.n = ${source}
      UNION SELECT ${told} FROM work CROSS JOIN record_source AS part WHERE part.n = work.origin AND work.is_part)
    SELECT day FROM work WHERE NOT is_part)`;
};

const isPart = sql`part.source_kind = 'excerpt' AND part.origin IS NOT NULL`;

import { sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import type { IndexQuestion, Reader } from '../../store/port.ts';
import { runShaped } from '../../store/shaped-query.ts';
import { casesRead, eachCase } from '../case/read-case.ts';
import type { Moment } from '../moment.ts';
import { claimsRestingOn } from '../ripple/claims-resting-on.ts';
import { type CaseRow, rowsOfCase } from './case-rows.ts';
import { type FoundMoment, foundTables } from './found-tables.ts';

/**
 * The appearances and the evidence of claims that a retraction or a correction may have moved, as they stand; all others
 * count as they were written. Where these claims are many, only those are read that a search finds.
 */
export async function movedRows(
  desk: Desk,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'>,
  moment: Moment & FoundMoment,
): Promise<readonly CaseRow[]> {
  const { reader } = desk.store;
  const moved = await claimsRestingOn(reader, await movers(reader, moment.n), moment.n);
  const claims = moved.length > casesRead ? await found(desk, asked, moment, moved) : moved;
  const rows: CaseRow[] = [];
  for await (const [claim, records] of eachCase(reader, claims, moment.n)) {
    if (records.has(claim)) rows.push(...rowsOfCase(records, claim, moment.day));
  }
  return rows;
}

/** The retractions, and the corrections of what tells whether, when and for what a record counts. */
async function movers(reader: Reader, n: number): Promise<readonly number[]> {
  const rows = await runShaped(reader, {
    shape: 'movers',
    parameters: [n, n],
    build: () => sql<{ readonly n: number }>`SELECT n FROM record_retraction WHERE n <= ${n}
      UNION ALL SELECT n FROM record_correction WHERE n <= ${n} AND field IN (${sql.raw(fields)})`,
  });
  return rows.map((row) => row.n);
}

const fields = ['saidOn', 'seenOn', 'stance', 'publishedOn', 'sourceKind', 'origin']
  .map((field) => `'${field}'`)
  .join(', ');

async function found(
  desk: Desk,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'>,
  moment: FoundMoment,
  among: readonly number[],
): Promise<readonly number[]> {
  const tables = foundTables(desk, asked, [], moment);
  const { rows } = await sql<{ claim: number }>`${tables} SELECT claim FROM about`.execute(
    desk.store.reader,
  );
  const wanted = new Set(among);
  return rows.map(({ claim }) => claim).filter((claim) => wanted.has(claim));
}

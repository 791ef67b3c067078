import { sql } from 'kysely';
import { tableOf } from '../../model/record/columns.ts';
import { nounNames } from '../../model/record/noun-name.ts';
import type { Problem, Reader } from '../../store/port.ts';

/** Rows that no entry speaks of: records beyond the ledger, rows of a noun without their record. */
export async function checkStrays(reader: Reader): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { n, id } of await recordsWithoutEntry(reader)) {
    problems.push({ table: 'record', id, n, what: 'no ledger entry speaks of it' });
  }
  for (const kind of nounNames) {
    for (const n of await rowsWithoutRecord(reader, kind)) {
      problems.push({ table: tableOf(kind), id: String(n), n, what: 'no record speaks of it' });
    }
  }
  for (const { n, field } of await brokenLists(reader)) {
    const what = `its list "${field}" is not numbered from 0 on`;
    problems.push({ table: 'record_reference', id: String(n), n, what });
  }
  return problems;
}

/** At most this many rows of one kind of trouble are named. */
const namedMost = 100;

/** All entries are asked only about records that the nearest one does not speak of: most desks have none. */
function recordsWithoutEntry(reader: Reader): Promise<{ n: number; id: string }[]> {
  return reader
    .selectFrom('record')
    .select(['n', 'id'])
    .where('n', '>=', endOfNearest)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('ledger_entry')
            .select('position')
            .whereRef('ledger_entry.first', '<=', 'record.n')
            .where(sql<boolean>`record.n < ledger_entry.first + ledger_entry.count`),
        ),
      ),
    )
    .limit(namedMost)
    .execute();
}

/** The number behind the last record of the nearest entry that begins before a record or with it. */
const endOfNearest = sql<number>`coalesce((SELECT near.first + near.count FROM ledger_entry AS near
  WHERE near.first <= record.n ORDER BY near.first DESC LIMIT 1), 0)`;

async function rowsWithoutRecord(
  reader: Reader,
  kind: (typeof nounNames)[number],
): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom(`${tableOf(kind) as 'record_claim'} as noun`)
    .leftJoin('record', (join) =>
      join.onRef('record.n', '=', 'noun.n').on('record.kind', '=', kind),
    )
    .select('noun.n')
    .where('record.n', 'is', null)
    .limit(namedMost)
    .execute();
  return rows.map((row) => row.n);
}

function brokenLists(reader: Reader): Promise<{ n: number; field: string }[]> {
  return reader
    .selectFrom('record_reference')
    .select(['n', 'field'])
    .groupBy(['n', 'field'])
    .having(({ fn, eb }) => eb(fn.max('seq'), '<>', sql<number>`count(*) - 1`))
    .limit(namedMost)
    .execute();
}

import type { Kysely } from 'kysely';
import type { Prisma } from '../generated/sqlite/client.ts';
import type { BulkLoad, Tables } from '../port.ts';
import { insertRecord } from '../record-writer.ts';
import { postgresqlDialect } from './postgresql-dialect.ts';

/** The bulk load of a database in this process, where COPY would save nothing: the same rows one after another. */
export function rowByRow(db: Kysely<Tables>, prisma: Prisma.TransactionClient): BulkLoad {
  return {
    insertRecords: async (rows) => {
      for (const row of rows) await insertRecord(db, prisma, row);
    },
    indexWords: (entries) => postgresqlDialect.indexWords(db, entries),
    insertRows: async (table, columns, rows) => {
      for (const row of rows) {
        const values = Object.fromEntries(columns.map((name, place) => [name, row[place]]));
        await db
          .insertInto(table as 'desk_import_row')
          .values(values as never)
          .execute();
      }
    },
  };
}

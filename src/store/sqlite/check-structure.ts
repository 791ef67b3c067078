import { sql } from 'kysely';
import { type MigrationRow, migrationProblems } from '../migrate/applied-migrations.ts';
import { listMigrations } from '../migrate/migrations.ts';
import type { Problem, Reader } from '../port.ts';
import { wordIndexes } from './word-indexes.ts';

/** What SQLite itself can say about the file, and whether its migrations are the program's own. */
export async function checkStructure(reader: Reader): Promise<readonly Problem[]> {
  return [
    ...(await openIndexesAnew(reader)),
    ...(await integrityProblems(reader)),
    ...(await danglingReferences(reader)),
    ...(await foundMigrations(reader)),
  ];
}

/**
 * FTS5 keeps what a connection has read of an index until a query opens it again, and `integrity_check` does
 * not: what others wrote and merged since then would be taken for damage.
 */
async function openIndexesAnew(reader: Reader): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { table } of wordIndexes) {
    try {
      await sql`SELECT rowid FROM ${sql.table(table)} LIMIT 1`.execute(reader);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      problems.push({ table, id: '', what: `cannot be opened: ${what}` });
    }
  }
  return problems;
}

async function integrityProblems(reader: Reader): Promise<readonly Problem[]> {
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(20)`.execute(
    reader,
  );
  return rows
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => ({ table: 'sqlite', id: '', what: row.integrity_check }));
}

async function danglingReferences(reader: Reader): Promise<readonly Problem[]> {
  const { rows } = await sql<{
    table: string;
    rowid: number | null;
    parent: string;
  }>`PRAGMA foreign_key_check`.execute(reader);
  return rows.map(({ table, rowid, parent }) => ({
    table,
    id: String(rowid ?? ''),
    what: `refers to a row of ${parent} that is not there`,
  }));
}

async function foundMigrations(reader: Reader): Promise<readonly Problem[]> {
  const { rows } = await sql<MigrationRow>`SELECT id, checksum, migration_name, logs,
      applied_steps_count, started_at AS started, finished_at AS finished,
      rolled_back_at AS rolled_back
    FROM _prisma_migrations ORDER BY migration_name`.execute(reader);
  return migrationProblems(rows, listMigrations('sqlite'));
}

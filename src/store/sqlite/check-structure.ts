import { sql } from 'kysely';
import { parseInstant } from '../../model/instant.ts';
import { listMigrations, type Migration, migrationId } from '../migrate/migrations.ts';
import type { Problem, Reader } from '../port.ts';

/** What SQLite itself can say about the file, and whether its migrations are the program's own. */
export async function checkStructure(reader: Reader): Promise<readonly Problem[]> {
  return [
    ...(await openIndexAnew(reader)),
    ...(await integrityProblems(reader)),
    ...(await danglingReferences(reader)),
    ...(await migrationProblems(reader)),
  ];
}

/**
 * FTS5 keeps what a connection has read of an index until a query opens it again, and `integrity_check` does
 * not: what others wrote and merged since then would be taken for damage.
 */
async function openIndexAnew(reader: Reader): Promise<readonly Problem[]> {
  try {
    await sql`SELECT rowid FROM derived_search LIMIT 1`.execute(reader);
    return [];
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [{ table: 'derived_search', id: '', what: `cannot be opened: ${what}` }];
  }
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

async function migrationProblems(reader: Reader): Promise<readonly Problem[]> {
  const { rows } =
    await sql<AppliedRow>`SELECT * FROM _prisma_migrations ORDER BY migration_name`.execute(reader);
  const known = listMigrations('sqlite');
  const problems = rows
    .filter((row, index) => !isAsApplied(row, known[index]))
    .map((row) => problem(row.id, 'is not a migration of this version as it was applied'));
  return rows.length === known.length ? problems : [...problems, problem('', 'rows are missing')];
}

function isAsApplied(row: AppliedRow, migration: Migration | undefined): boolean {
  return (
    migration !== undefined &&
    row.migration_name === migration.name &&
    row.checksum === migration.checksum &&
    row.id === migrationId(migration) &&
    parseInstant(row.started_at) === row.started_at &&
    row.finished_at === row.started_at &&
    row.rolled_back_at === null &&
    row.logs === null &&
    row.applied_steps_count === 1
  );
}

interface AppliedRow {
  readonly id: string;
  readonly checksum: string;
  readonly migration_name: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly rolled_back_at: string | null;
  readonly logs: string | null;
  readonly applied_steps_count: number;
}

const problem = (id: string, what: string): Problem => ({ table: '_prisma_migrations', id, what });

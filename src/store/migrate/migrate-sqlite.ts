import { existsSync, statSync } from 'node:fs';
import { Conflict, Failed } from '../../errors.ts';
import { clearAway } from '../clear-away.ts';
import { retryTransaction } from '../retry.ts';
import {
  type Connection,
  foreignDatabase,
  openReadConnection,
  openWriteConnection,
} from '../sqlite/connection.ts';
import { toldOfFile } from '../sqlite/file-failure.ts';
import { kyselyOver } from '../sqlite/kysely-over.ts';
import { isSqliteContention } from '../sqlite/sqlite-contention.ts';
import { sqliteDialect } from '../sqlite/sqlite-dialect.ts';
import { type AppliedMigration, missingMigrations } from './applied-migrations.ts';
import { copyBeside, nameCopy } from './back-up.ts';
import type { Migrated } from './migrated.ts';
import {
  type IndexStems,
  indexBehind,
  listMigrations,
  type Migration,
  migrationId,
} from './migrations.ts';
import { headOf, type NewDesk } from './new-desk.ts';

/**
 * Brings a SQLite desk to this program's schema: makes it when there is none, applies what is missing in
 * one transaction, keeps Prisma's `_prisma_migrations`. An existing desk is backed up first. A file that
 * is refused was only read.
 *
 * @param known the program's migrations, in order.
 * @throws Conflict when the desk is newer than this program, or holds an altered migration; Failed when
 * the file is no desk, or a migration fails, which leaves the desk as it was.
 */
export async function migrateSqlite(
  path: string,
  born: NewDesk,
  indexStems: IndexStems,
  known: readonly Migration[] = listMigrations('sqlite'),
): Promise<Migrated> {
  const due = await retryTransaction(async () => lookForDue(path, known), isSqliteContention);
  if (due.length === 0) return { applied: [] };
  const connection = await retryTransaction(
    async () => openWriteConnection(path),
    isSqliteContention,
  );
  let copy: string | undefined;
  try {
    copy = due.length < known.length ? copyBeside(connection, path) : undefined;
    return await retryTransaction(
      async () => applyMissing(connection, { path, known, born, copy, indexStems }),
      isSqliteContention,
    );
  } catch (error) {
    throw toldOfFile(error);
  } finally {
    if (copy) clearAway(copy);
    connection.close();
  }
}

/** Reads which migrations are missing without leaving a trace in the file, whatever it is. */
function lookForDue(path: string, known: readonly Migration[]): readonly Migration[] {
  if (!existsSync(path) || statSync(path).size === 0) return known;
  const connection = openReadConnection(path);
  try {
    return missingMigrations(appliedMigrations(connection, path), known, path);
  } finally {
    connection.close();
  }
}

function appliedMigrations(connection: Connection, path: string): readonly AppliedMigration[] {
  const tables = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[];
  if (tables.length === 0) return [];
  if (!tables.includes('_prisma_migrations')) {
    throw foreignDatabase(path);
  }
  return connection
    .prepare('SELECT migration_name, checksum FROM _prisma_migrations ORDER BY migration_name')
    .all() as AppliedMigration[];
}

interface Plan {
  readonly path: string;
  readonly known: readonly Migration[];
  readonly indexStems: IndexStems;
  readonly born: NewDesk;
  /** The copy of an existing desk, not yet named. */
  readonly copy: string | undefined;
}

/** `foreign_keys` can only be changed outside a transaction; rows are counted and references checked before COMMIT. */
async function applyMissing(connection: Connection, plan: Plan): Promise<Migrated> {
  const { path, known, born, copy } = plan;
  connection.pragma('foreign_keys = OFF');
  try {
    connection.exec('BEGIN IMMEDIATE');
    const due = missingMigrations(appliedMigrations(connection, path), known, path);
    const backup = due[0] && copy ? nameCopy(copy, `${path}.before-${due[0].name}`) : undefined;
    const before = rowCounts(connection);
    connection.exec(prismaTable);
    for (const migration of due) applyOne(connection, migration, born.createdAt);
    if (before.size === 0) bear(connection, born);
    else {
      const db = kyselyOver(connection);
      await indexBehind(due, { db, dialect: sqliteDialect, indexStems: plan.indexStems });
    }
    requireNothingLost(connection, before);
    connection.exec('COMMIT');
    const applied = due.map((migration) => migration.name);
    return backup === undefined ? { applied } : { applied, backup };
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function applyOne(connection: Connection, migration: Migration, at: string): void {
  runScript(connection, migration);
  connection
    .prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(migrationId(migration), migration.checksum, at, migration.name, at);
}

function runScript(connection: Connection, { name, sql }: Migration): void {
  try {
    connection.exec(sql);
  } catch (cause) {
    if (isSqliteContention(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failed('migration_failed', `The migration ${name} failed: ${reason}.`, {
      hints: ['Nothing was changed. Report this.'],
      cause,
    });
  }
}

function bear(connection: Connection, born: NewDesk): void {
  const head = headOf(born);
  const columns = Object.keys(head);
  connection
    .prepare(`INSERT INTO desk_head (${columns}) VALUES (${columns.map((name) => `@${name}`)})`)
    .run(head);
}

function rowCounts(connection: Connection): ReadonlyMap<string, number> {
  const tables = connection
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
       AND (name LIKE 'record%' OR name LIKE 'ledger%' OR name LIKE 'desk%' OR name = 'blob')`,
    )
    .pluck()
    .all() as string[];
  const count = (table: string): number =>
    connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
  return new Map(tables.map((table) => [table, count(table)]));
}

function requireNothingLost(connection: Connection, before: ReadonlyMap<string, number>): void {
  const after = rowCounts(connection);
  for (const [table, rows] of before) {
    if (after.get(table) !== rows) {
      throw new Conflict('migration_lost_rows', `A migration would change the rows of ${table}.`, {
        hints: ['Nothing was changed. Report this: a migration must keep every row.'],
      });
    }
  }
  const dangling = connection.pragma('foreign_key_check') as unknown[];
  if (dangling.length > 0) {
    throw new Conflict('migration_broke_references', 'A migration would break references.', {
      hints: ['Nothing was changed. Report this: a migration must keep every reference.'],
    });
  }
}

/** As Prisma makes it, so that `prisma migrate deploy` agrees where its engine can be had. */
const prismaTable = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

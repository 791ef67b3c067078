import { Conflict, Failed } from '../../errors.ts';
import { missingMigrations } from '../migrate/applied-migrations.ts';
import type { Migrated } from '../migrate/migrated.ts';
import {
  type IndexStems,
  indexBehind,
  listMigrations,
  type Migration,
  migrationId,
} from '../migrate/migrations.ts';
import { headOf, type NewDesk } from '../migrate/new-desk.ts';
import { appliedMigrations } from './applied-migrations.ts';
import { kyselyOverClient } from './kysely-over-client.ts';
import { isMadeMeanwhile, underLock } from './make-lock.ts';
import { type Client, openPool, type Pool } from './pool.ts';
import { isPostgresqlContention } from './postgresql-contention.ts';
import { postgresqlDialect } from './postgresql-dialect.ts';
import { openFailure } from './require-migrated.ts';
import { parseServerAddress, type ServerAddress } from './server-address.ts';

/**
 * Brings the schema that a url names to this program's migrations: makes the schema when it is named and not there,
 * applies what is missing in one transaction under the lock row, keeps Prisma's `_prisma_migrations`.
 *
 * @param known the program's migrations, in order.
 * @throws Conflict when the desk is newer than this program, or holds an altered migration; NotFound, Failed when the
 * server or the database cannot be reached, the schema is another program's, or a migration fails, which leaves the
 * desk as it was.
 */
export async function migratePostgresql(
  url: string,
  born: NewDesk,
  indexStems: IndexStems,
  known: readonly Migration[] = listMigrations('postgresql'),
): Promise<Migrated> {
  const address = parseServerAddress(url);
  const pool = openPool(address);
  try {
    return await underLock(pool, address, {
      settled: () => settled(pool, { address, known }),
      work: async (client) => ({
        applied: await applyMissing(client, { address, known, born, indexStems }),
      }),
    });
  } catch (error) {
    throw openFailure(address.name, error);
  } finally {
    await pool.end();
  }
}

interface Plan {
  readonly address: ServerAddress;
  readonly known: readonly Migration[];
  readonly born: NewDesk;
  readonly indexStems: IndexStems;
}

async function settled(
  pool: Pool,
  { address, known }: Pick<Plan, 'address' | 'known'>,
): Promise<Migrated | null> {
  const applied = (await appliedMigrations(pool, address.name)) ?? [];
  const isDue = applied.length === 0 || missingMigrations(applied, known, address.name).length > 0;
  if (!isDue) return { applied: [] };
  await requireUnicode(pool);
  return null;
}

/** Other encodings do not hold every text, or sort them in another order. */
async function requireUnicode(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ server_encoding: string }>('SHOW server_encoding');
  const encoding = rows[0]?.server_encoding;
  if (encoding === 'UTF8') return;
  throw new Failed(
    'bad_encoding',
    `The database is encoded in ${encoding}, where UTF8 is needed.`,
    {
      hints: ['Make one with "createdb --encoding=UTF8 --template=template0".'],
    },
  );
}

async function applyMissing(client: Client, plan: Plan): Promise<readonly string[]> {
  const { address, known, born, indexStems } = plan;
  await client.query(prismaTable);
  const applied = (await appliedMigrations(client, address.name)) ?? [];
  const due = missingMigrations(applied, known, address.name);
  const before = await rowCounts(client);
  for (const migration of due) await applyOne(client, migration, born.createdAt);
  if (applied.length === 0) await bear(client, born);
  else {
    const db = kyselyOverClient(client);
    await indexBehind(due, { db, dialect: postgresqlDialect, indexStems });
  }
  await requireNothingLost(client, before);
  return due.map(({ name }) => name);
}

async function applyOne(client: Client, migration: Migration, at: string): Promise<void> {
  try {
    await client.query(migration.sql);
  } catch (cause) {
    if (isPostgresqlContention(cause) || isMadeMeanwhile(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failed('migration_failed', `The migration ${migration.name} failed: ${reason}.`, {
      hints: ['Nothing was changed. Report this.'],
      cause,
    });
  }
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, $3, 1)`,
    [migrationId(migration), migration.checksum, at, migration.name],
  );
}

async function bear(client: Client, born: NewDesk): Promise<void> {
  const head = Object.entries(headOf(born));
  const places = head.map((_, place) => `$${place + 1}`);
  await client.query(
    `INSERT INTO desk_head (${head.map(([name]) => name)}) VALUES (${places})`,
    head.map(([, value]) => value),
  );
}

async function rowCounts(client: Client): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
     AND (relname LIKE 'record%' OR relname LIKE 'ledger%' OR relname LIKE 'desk%' OR relname = 'blob')`,
  );
  const counts = new Map<string, number>();
  for (const { relname } of rows) {
    const { rows: counted } = await client.query<{ count: number }>(
      `SELECT count(*) FROM "${relname}"`,
    );
    counts.set(relname, Number(counted[0]?.count));
  }
  return counts;
}

async function requireNothingLost(
  client: Client,
  before: ReadonlyMap<string, number>,
): Promise<void> {
  const after = await rowCounts(client);
  for (const [table, rows] of before) {
    if (after.get(table) === rows) continue;
    throw new Conflict('migration_lost_rows', `A migration would change the rows of ${table}.`, {
      hints: ['Nothing was changed. Report this: a migration must keep every row.'],
    });
  }
}

/** As Prisma makes it, so that `prisma migrate deploy` agrees where its engine can be had. */
const prismaTable = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

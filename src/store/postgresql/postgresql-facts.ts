import { type Leftover, leftByKilled, leftHalfMoved } from '../leftover.ts';
import type { StoreFacts } from '../port.ts';
import { draftPrefix, halfPrefix } from './build-in-draft.ts';
import type { Pool } from './pool.ts';

/** What PostgreSQL says of itself and of the desk's schema. */
export async function postgresqlFacts(pool: Pool, replica: Pool | null): Promise<StoreFacts> {
  const settings = await settingsOf(pool);
  const { rows: migrations } = await pool.query('SELECT 1 FROM _prisma_migrations');
  return {
    database: `PostgreSQL ${settings.server_version}`,
    schema: migrations.length,
    settings: {
      ...settings,
      pool: pool.options.max ?? 0,
      extensions: await extensionsOf(pool),
      ...(await replicaOf(pool, replica)),
    },
    files: await sizesOf(pool),
    leftovers: await draftsOf(pool),
    bytesFree: null,
    risks: risksOf(settings),
  };
}

/** Schemas in which desks were being made, or are half moved. */
async function draftsOf(pool: Pool): Promise<readonly Leftover[]> {
  const { rows } = await pool.query<{ nspname: string }>(
    `SELECT nspname FROM pg_namespace WHERE starts_with(nspname, $1) OR starts_with(nspname, $2)
     ORDER BY nspname`,
    [draftPrefix, halfPrefix],
  );
  return rows.map(({ nspname }) =>
    nspname.startsWith(halfPrefix)
      ? leftHalfMoved(`The schema ${nspname}`)
      : leftByKilled(`The schema ${nspname}`, 'drop it with all that is in it'),
  );
}

/** What asof cannot set for itself, and its promises hang on. */
function risksOf(settings: Readonly<Record<string, string>>): StoreFacts['risks'] {
  return ['fsync', 'full_page_writes']
    .filter((name) => settings[name] === 'off')
    .map((name) => ({
      what: `The server runs with ${name} = off: a power cut may damage the desk.`,
      advice: `Set ${name} = on in postgresql.conf, and restart the server.`,
    }));
}

/** What a desk's safety and speed hang on, as a connection of the pool has it. */
const told = [
  ...['server_version', 'server_encoding', 'fsync', 'full_page_writes', 'synchronous_commit'],
  ...['max_connections', 'shared_buffers', 'search_path'],
];

async function settingsOf(pool: Pool): Promise<Readonly<Record<string, string>>> {
  const { rows } = await pool.query<{ name: string; value: string }>(
    'SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS name',
    [told],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

async function extensionsOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ extname: string }>(
    'SELECT extname FROM pg_extension ORDER BY extname',
  );
  return rows.map(({ extname }) => extname).join(' ');
}

/** How far the replica is behind, in ledger entries. */
async function replicaOf(
  pool: Pool,
  replica: Pool | null,
): Promise<Readonly<Record<string, number>>> {
  if (replica === null) return {};
  const [own, other] = [await positionOf(pool), await positionOf(replica)];
  return { replica_behind: own - other };
}

async function positionOf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ position: number }>('SELECT position FROM desk_head');
  return rows[0]?.position ?? 0;
}

/** A table with its indexes and its long values is told as one; the largest first. */
async function sizesOf(pool: Pool): Promise<StoreFacts['files']> {
  const { rows } = await pool.query<{ path: string; bytes: number }>(
    `SELECT relname AS path, pg_total_relation_size(oid) AS bytes FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
     ORDER BY bytes DESC, relname LIMIT 8`,
  );
  return rows;
}

import { retryTransaction } from '../retry.ts';
import type { Client, Pool } from './pool.ts';
import { isPostgresqlContention } from './postgresql-contention.ts';
import { foreignSchema } from './require-migrated.ts';
import type { ServerAddress } from './server-address.ts';

/** What makes a desk in its schema. */
export interface Making<Result> {
  /**
   * Looked at first, each time: what is done already, perhaps by another process, or by a try whose answer was lost; null
   * when there is work to do. Whoever may only use a desk needs no right to make one.
   */
  readonly settled: () => Promise<Result | null>;
  /** One transaction, under the lock. */
  readonly work: (client: Client) => Promise<Result>;
}

/**
 * Makes a desk, or a part of one, where two processes that do so at once wait for each other at one row: an advisory lock
 * would be lost behind a pooler, and a table lock is not known to every engine. Done again where another made the same
 * thing meanwhile, or the connection was lost. A schema that is named and not there is made too.
 *
 * @throws Failed when the schema holds another program's tables; Busy when the others take too long.
 */
export function underLock<Result>(
  pool: Pool,
  address: ServerAddress,
  { settled, work }: Making<Result>,
): Promise<Result> {
  return retryTransaction(
    async () => {
      const done = await settled();
      if (done !== null) return done;
      await makeLock(pool, address);
      return locked(pool, work);
    },
    (error) => isPostgresqlContention(error) || isMadeMeanwhile(error),
    makingWaitMs,
  );
}

/** Long enough for another process that makes the same desk, and for a server that is just starting. */
const makingWaitMs = 5_000;

/** Made alone, so that who comes second finds it. */
async function makeLock(pool: Pool, { schema, name }: ServerAddress): Promise<void> {
  if (schema !== null) await makeSchema(pool, schema);
  await requireOwnSchema(pool, name);
  await pool.query('CREATE TABLE IF NOT EXISTS desk_lock (id INTEGER NOT NULL PRIMARY KEY)');
  await pool.query('INSERT INTO desk_lock (id) VALUES (1) ON CONFLICT DO NOTHING');
}

/** Looked for first: to make one, even one that is there, asks for a right that not every user has. */
async function makeSchema(pool: Pool, schema: string): Promise<void> {
  const { rows } = await pool.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  if (rows.length === 0) await pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
}

/**
 * Holds that a schema is empty, a desk's or not there.
 *
 * @param name how the desk is named in messages.
 * @throws Failed when it holds another program's tables.
 */
export async function requireOwnSchema(pool: Pool, name: string): Promise<void> {
  const { rows } = await pool.query<{ relname: string }>(
    `SELECT relname FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v', 'p', 'm')`,
  );
  const names = new Set(rows.map(({ relname }) => relname));
  if (names.size === 0 || names.has('desk_lock')) return;
  throw foreignSchema(name);
}

async function locked<Result>(
  pool: Pool,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN; SELECT 1 FROM desk_lock WHERE id = 1 FOR UPDATE');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** `IF NOT EXISTS` looks before it makes: who makes the same thing at once is told that it is there. */
export function isMadeMeanwhile(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && madeMeanwhile.has(code);
}

/** A row of a catalogue, a table, a schema, and the type that each table has. */
const madeMeanwhile: ReadonlySet<string> = new Set(['23505', '42P07', '42P06', '42710']);

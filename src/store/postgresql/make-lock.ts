import type { Pool } from './pool.ts';
import { foreignSchema } from './require-migrated.ts';
import type { ServerAddress } from './server-address.ts';

/**
 * Two processes that make one desk at once wait for each other at this row: an advisory lock would be lost behind a
 * pooler, and a table lock is not known to every engine. Made alone, so that who comes second finds it; a schema that
 * is named and not there is made too.
 *
 * @throws Failed when the schema holds another program's tables.
 */
export async function makeLock(pool: Pool, { schema, name }: ServerAddress): Promise<void> {
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

async function requireOwnSchema(pool: Pool, name: string): Promise<void> {
  const { rows } = await pool.query<{ relname: string }>(
    `SELECT relname FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v', 'p', 'm')`,
  );
  const names = new Set(rows.map(({ relname }) => relname));
  if (names.size === 0 || names.has('desk_lock')) return;
  throw foreignSchema(name);
}

/** `IF NOT EXISTS` looks before it makes: who makes the same thing at once is told that it is there. */
export function isMadeMeanwhile(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return code === '23505' || code === '42P07' || code === '42P06';
}

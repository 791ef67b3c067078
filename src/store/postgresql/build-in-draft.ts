import { randomUUID } from 'node:crypto';
import type { Built } from '../migrate/desk-maker.ts';
import type { NewDesk } from '../migrate/new-desk.ts';
import { makeLock } from './make-lock.ts';
import { migratePostgresql } from './migrate-postgresql.ts';
import { type Client, openPool, type Pool } from './pool.ts';
import { openFailure } from './require-migrated.ts';
import { parseServerAddress, type ServerAddress } from './server-address.ts';

/**
 * Builds a desk in a schema of its own; its tables go over to their place in one transaction, only when the work
 * went well. Nobody can find it before that.
 *
 * @returns null when there is a desk in its place, perhaps only since.
 * @throws Failed when the server cannot be reached, or no schema can be made; what the work throws.
 */
export function buildInDraft<Result>(
  url: string,
  born: NewDesk,
  work: (url: string) => Promise<Result>,
): Promise<Built<Result> | null> {
  return build(url, { name: randomUUID(), keep: false }, born, work);
}

/** The same in a schema that is found again by the desk's uuid: what is half done stays when the work fails. */
export function buildByAndBy<Result>(
  url: string,
  born: NewDesk,
  work: (url: string) => Promise<Result>,
): Promise<Built<Result> | null> {
  return build(url, { name: born.desk, keep: true }, born, work);
}

interface Draft {
  readonly name: string;
  /** Whether it stays when the work fails. */
  readonly keep: boolean;
}

async function build<Result>(
  url: string,
  { name, keep }: Draft,
  born: NewDesk,
  work: (url: string) => Promise<Result>,
): Promise<Built<Result> | null> {
  const address = parseServerAddress(url);
  const pool = openPool(address);
  const schema = `${draftPrefix}${name.replaceAll('-', '')}`;
  let isDone = false;
  try {
    if (await isTaken(pool)) return null;
    const draft = inSchema(url, schema);
    await migratePostgresql(draft, born);
    const result = await work(draft);
    isDone = true;
    return (await takePlace(pool, address, schema)) ? { result } : null;
  } catch (error) {
    throw isDriverError(error) ? openFailure(address.name, error) : error;
  } finally {
    if (isDone || !keep) await dropDraft(pool, schema);
    await pool.end();
  }
}

/** What the schemas are called in which desks are made. */
export const draftPrefix = 'asof_draft_';

function inSchema(url: string, schema: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set('schema', schema);
  return parsed.toString();
}

async function isTaken(pool: Pool | Client): Promise<boolean> {
  const { rows } = await pool.query<{ taken: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS taken`,
  );
  return rows[0]?.taken === true;
}

async function takePlace(pool: Pool, address: ServerAddress, draft: string): Promise<boolean> {
  await makeLock(pool, address);
  const client = await pool.connect();
  try {
    await client.query('BEGIN; SELECT 1 FROM desk_lock WHERE id = 1 FOR UPDATE');
    const isFree = !(await isTaken(client));
    if (isFree) await moveTables(client, draft);
    await client.query('COMMIT');
    client.release();
    return isFree;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function moveTables(client: Client, draft: string): Promise<void> {
  await client.query(`DROP TABLE ${draft}.desk_lock`);
  const { rows } = await client.query<{ name: string; kind: string; place: string }>(
    `SELECT quote_ident(relname) AS name, relkind AS kind, quote_ident(current_schema()) AS place
     FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'v')`,
    [draft],
  );
  const moves = rows.map(
    ({ name, kind, place }) =>
      `ALTER ${kind === 'v' ? 'VIEW' : 'TABLE'} ${draft}.${name} SET SCHEMA ${place}`,
  );
  await client.query(moves.join('; '));
}

/** Where the server is gone the draft stays behind: `asof doctor` names it. */
async function dropDraft(pool: Pool, draft: string): Promise<void> {
  try {
    await pool.query(`DROP SCHEMA IF EXISTS ${draft} CASCADE`);
  } catch (error) {
    if (!isDriverError(error)) throw error;
  }
}

const isDriverError = (error: unknown): boolean =>
  error instanceof Error && error.name !== 'TypeError' && 'code' in error && !('hints' in error);

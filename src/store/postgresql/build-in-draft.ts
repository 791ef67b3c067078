import { randomUUID } from 'node:crypto';
import type { Built } from '../migrate/desk-maker.ts';
import type { IndexStems } from '../migrate/migrations.ts';
import type { NewDesk } from '../migrate/new-desk.ts';
import { appliedMigrations } from './applied-migrations.ts';
import { requireOwnSchema, underLock } from './make-lock.ts';
import { migratePostgresql } from './migrate-postgresql.ts';
import { type Client, openPool, type Pool } from './pool.ts';
import { isConnectionLoss } from './postgresql-contention.ts';
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
  given: GivenToDraft,
  work: (url: string) => Promise<Result>,
): Promise<Built<Result> | null> {
  return build(url, { schema: schemaOf(draftPrefix, randomUUID()), keep: false }, given, work);
}

/** The same in a schema that is found again by the desk's uuid: what is half done stays when the work fails. */
export function buildByAndBy<Result>(
  url: string,
  given: GivenToDraft,
  work: (url: string) => Promise<Result>,
): Promise<Built<Result> | null> {
  return build(url, { schema: schemaOf(halfPrefix, given.born.desk), keep: true }, given, work);
}

/** What a draft is made with, and one that was left half done brought up to date with. */
interface GivenToDraft {
  readonly born: NewDesk;
  readonly indexStems: IndexStems;
}

interface Draft {
  readonly schema: string;
  /** Whether it stays until its desk has its place. */
  readonly keep: boolean;
}

async function build<Result>(
  url: string,
  { schema, keep }: Draft,
  { born, indexStems }: GivenToDraft,
  work: (url: string) => Promise<Result>,
): Promise<Built<Result> | null> {
  const address = parseServerAddress(url);
  const pool = openPool(address);
  const told = failureOf(address.name);
  let isOver = !keep;
  try {
    if (await isTaken(pool, address.name).catch(told)) return null;
    const draft = inSchema(url, schema);
    await migratePostgresql(draft, born, indexStems);
    const result = await work(draft);
    const isPlaced = await takePlace(pool, address, { draft: schema, desk: born.desk }).catch(told);
    isOver ||= isPlaced;
    return isPlaced ? { result } : null;
  } finally {
    try {
      if (isOver) await dropDraft(pool, schema).catch(told);
    } finally {
      await pool.end();
    }
  }
}

/** What the server says here is told in asof's words; what the work says is its own. */
const failureOf =
  (name: string) =>
  (error: unknown): never => {
    throw openFailure(name, error);
  };

/** What the schemas are called in which desks are made that are thrown away when their work fails. */
export const draftPrefix = 'asof_draft_';

/** What those are called that are gone on with. */
export const halfPrefix = 'asof_half_';

const schemaOf = (prefix: string, uuid: string): string => `${prefix}${uuid.replaceAll('-', '')}`;

function inSchema(url: string, schema: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set('schema', schema);
  return parsed.toString();
}

/** Asked before the work, which may take long: what stands in its way then would do so at its end. */
async function isTaken(pool: Pool, name: string): Promise<boolean> {
  if ((await appliedMigrations(pool, name)) !== null) return true;
  await requireOwnSchema(pool, name);
  return false;
}

interface BuiltDraft {
  readonly draft: string;
  /** The uuid of the desk in it. */
  readonly desk: string;
}

/** @returns false when another desk has the place. */
function takePlace(pool: Pool, address: ServerAddress, built: BuiltDraft): Promise<boolean> {
  return underLock(pool, address, {
    settled: async () => ((await isPlaced(pool, address, built)) ? true : null),
    work: async (client) => {
      const isFree = (await appliedMigrations(client, address.name)) === null;
      if (isFree) await moveTables(client, built.draft);
      return isFree;
    },
  });
}

/** Whether its tables have gone over already: the server's word for it may have been lost. */
async function isPlaced(
  pool: Pool,
  { name }: ServerAddress,
  { draft, desk }: BuiltDraft,
): Promise<boolean> {
  if ((await appliedMigrations(pool, name)) === null) return false;
  const { rows } = await pool.query(
    'SELECT 1 FROM desk_head WHERE desk = $1 AND to_regclass($2) IS NULL',
    [desk, `${draft}.desk_head`],
  );
  return rows.length > 0;
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
    if (!isConnectionLoss(error)) throw error;
  }
}

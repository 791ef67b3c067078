import { createHash } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';

/** The PostgreSQL server that tests may use, as a url of one of its databases; undefined where there is none. */
export const testServer = process.env.ASOF_TEST_POSTGRES;

/** Why a test of a server is skipped. */
export const noServer = 'no PostgreSQL server is at hand (ASOF_TEST_POSTGRES)';

/** Whether every desk of the tests is to be one on the server, for a whole run on it. */
export const onServer = process.env.ASOF_TEST_DESKS === 'postgresql';

/**
 * The url of a schema on the server that nobody else uses, dropped when the test file ends.
 *
 * @param key what names it: the same key in the same process gives the same schema.
 */
export function serverDeskUrl(key: string): string {
  if (testServer === undefined) throw new Error(noServer);
  const mark = createHash('sha256').update(`${process.pid} ${key}`).digest('hex').slice(0, 12);
  const url = new URL(testServer);
  const schema = `t_${mark}`;
  url.searchParams.set('schema', schema);
  used.add(schema);
  return url.toString();
}

/** A folder's own desk: a file in it, or in a run on the server a schema of its own. */
export const deskOf = (folder: string): string =>
  onServer ? serverDeskUrl(folder) : `file:${join(folder, 'asof.db')}`;

const used = new Set<string>();

/** Asks the server something outside every desk. */
export async function askServer<Row extends object>(text: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: testServer });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** To be called by each test file that makes desks on the server. */
export function droppedAtTheEnd(): void {
  afterAll(async () => {
    for (const schema of used) await askServer(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    used.clear();
  });
}

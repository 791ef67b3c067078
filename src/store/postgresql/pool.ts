import pg from 'pg';
import type { ServerAddress } from './server-address.ts';

/** The connections of one desk: reads take any of them, a write has one to itself. */
export type Pool = pg.Pool;

/** One connection. */
export type Client = pg.PoolClient;

/** As many as a small server shares out among several processes; a process writes through one at a time. */
const connectionsMost = 10;

/** Opens no connection yet: the first query does. */
export function openPool({ connectionString, schema, options }: ServerAddress): Pool {
  const pool = new pg.Pool({
    connectionString,
    ...optionsOf(options, schema),
    application_name: 'asof',
    max: connectionsMost,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: { getTypeParser },
    onConnect: compileNothing,
  });
  // The server may end a connection at any time. Whoever waits for an answer is told so by their query, and the pool
  // takes the connection out; without a listener, on idle ones and on those in use, Node would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A server may take a hundred times as long to compile a query as to answer it. One that knows no such setting compiles none. */
const compileNothing = async (client: pg.ClientBase): Promise<void> => {
  await client.query('SET jit = off').catch((error: unknown) => {
    if (!(error instanceof pg.DatabaseError && error.code === unknownSetting)) throw error;
  });
};
const unknownSetting = '42704';

/**
 * The last of two settings of one name holds, so no option of the url leads to another desk. A pooler that keeps no
 * settings for a connection refuses them, instead of asking another desk.
 */
function optionsOf(options: string, schema: string | null): { readonly options?: string } {
  const path = schema === null ? [] : [`-c search_path=${schema}`];
  const given = [...(options === '' ? [] : [options]), ...path];
  return given.length === 0 ? {} : { options: given.join(' ') };
}

/** Counts come as 64-bit integers, which the driver gives as text; none of a desk goes beyond what a number holds. */
const getTypeParser = ((oid: number, format: 'text') =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)) as never;

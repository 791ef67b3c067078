import pg from 'pg';
import type { ServerAddress } from './server-address.ts';

/** The connections of one desk: reads take any of them, a write has one to itself. */
export type Pool = pg.Pool;

/** One connection. */
export type Client = pg.PoolClient;

/** As many as a small server shares out among several processes; a process writes through one at a time. */
const connectionsMost = 10;

/** Opens no connection yet: the first query does. */
export function openPool({ connectionString, schema }: ServerAddress): Pool {
  const pool = new pg.Pool({
    connectionString,
    // A pooler that keeps no settings for a connection refuses this, instead of asking another desk.
    ...(schema === null ? {} : { options: `-c search_path=${schema}` }),
    application_name: 'asof',
    max: connectionsMost,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: { getTypeParser },
  });
  // The server may end a connection at any time. Whoever waits for an answer is told so by their query, and the pool
  // takes the connection out; without a listener, on idle ones and on those in use, Node would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Counts come as 64-bit integers, which the driver gives as text; none of a desk goes beyond what a number holds. */
const getTypeParser = ((oid: number, format: 'text') =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)) as never;

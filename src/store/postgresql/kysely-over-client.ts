import { Kysely, PostgresDialect, type QueryResult } from 'kysely';
import { Mutex } from '../mutex.ts';
import type { Tables } from '../port.ts';

/** What runs a query: a connection of the server's driver, or PostgreSQL in this process. */
export interface Queryable {
  query(
    text: string,
    parameters: unknown[],
  ): Promise<{ readonly rows: unknown[]; readonly rowCount?: number | null }>;
}

/**
 * A Kysely instance over one open connection, which stays its owner's to close. One query at a time: a
 * connection takes the next one when it has answered.
 *
 * @param mayQuery is asked before each query, and throws when it may not be made.
 */
export function kyselyOverClient(
  client: Queryable,
  mayQuery: () => void = () => undefined,
): Kysely<Tables> {
  const turns = new Mutex();
  const query = (text: string, parameters: readonly unknown[]) =>
    turns.run(async (): Promise<Answered> => {
      mayQuery();
      const { rows, rowCount } = await client.query(text, [...parameters]);
      return { command: 'SELECT', rowCount: rowCount ?? rows.length, rows };
    });
  const connection = { query, release: () => undefined };
  const pool = { connect: async () => connection, end: async () => undefined };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) });
}

interface Answered extends QueryResult<unknown> {
  readonly command: 'SELECT';
  readonly rowCount: number;
}

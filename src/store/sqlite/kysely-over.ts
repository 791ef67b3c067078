import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Tables } from '../port.ts';
import type { Connection } from './connection.ts';

/**
 * A Kysely instance over an open connection, which stays its owner's to close. Prepared statements are
 * kept: compiling the same query again costs more than running it. Numbers come back as numbers even on
 * Prisma's connection, which is set to bigint.
 *
 * @param mayQuery is asked before each query, and throws when it may not be made.
 */
export function kyselyOver(
  connection: Connection,
  mayQuery: () => void = () => undefined,
): Kysely<Tables> {
  const statements = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    mayQuery();
    const known = statements.get(text);
    if (known) return known;
    const made: SqliteStatement = connection.prepare(text).safeIntegers(false);
    if (statements.size >= statementsKept) statements.clear();
    statements.set(text, made);
    return made;
  };
  return new Kysely<Tables>({
    dialect: new SqliteDialect({ database: { prepare, close: () => undefined } }),
  });
}

const statementsKept = 500;

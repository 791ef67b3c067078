import { Failed } from '../../errors.ts';
import type { Reader, Store, StoreFacts, WriteTransaction } from '../port.ts';
import { retryTransaction } from '../retry.ts';
import { type Connection, openReadConnection, pathOf } from './connection.ts';
import { toldOfFile } from './file-failure.ts';
import { kyselyOver } from './kysely-over.ts';
import { requireMigrated } from './require-migrated.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { SqliteWriter } from './sqlite-writer.ts';

/** How a SQLite desk is opened. */
export interface SqliteStoreOptions {
  /** How long a write goes on asking for a desk that others hold, in milliseconds. */
  readonly writeWaitMs?: number;
}

/**
 * A desk in one SQLite file. Reads go through a read-only connection of their own; Prisma and its
 * writing connection are loaded by the first write.
 *
 * @throws NotFound, Failed as `openReadConnection`; Failed when the desk is newer or not yet migrated.
 */
export function openSqliteStore(url: string, options: SqliteStoreOptions = {}): Store {
  const path = pathOf(url);
  const connection = openReadConnection(path);
  try {
    requireMigrated(connection, path);
  } catch (error) {
    connection.close();
    throw error;
  }
  return new SqliteStore(url, path, connection, options);
}

class SqliteStore implements Store {
  readonly dialect = sqliteDialect;
  readonly reader: Reader;
  private writer: Promise<SqliteWriter> | undefined;

  constructor(
    readonly url: string,
    private readonly path: string,
    private readonly connection: Connection,
    private readonly options: SqliteStoreOptions,
  ) {
    this.reader = kyselyOver(connection);
  }

  async write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    this.writer ??= loadWriter(this.path);
    const writer = await this.writer;
    if (writer.isInsideTransaction()) {
      throw new Failed('nested_write', 'A write was begun inside a write.', {
        hints: ['Use the transaction that the callback was given.'],
      });
    }
    try {
      return await retryTransaction(
        () => writer.transaction(work),
        writer.isContention,
        this.options.writeWaitMs,
      );
    } catch (error) {
      throw toldOfFile(error);
    }
  }

  async scrub(): Promise<boolean> {
    this.writer ??= loadWriter(this.path);
    return (await this.writer).checkpoint();
  }

  async copyTo(path: string): Promise<void> {
    const { copyDesk } = await import('./copy-desk.ts');
    copyDesk(this.connection, path);
  }

  async facts(): Promise<StoreFacts> {
    const { sqliteFacts } = await import('./sqlite-facts.ts');
    return sqliteFacts(this.path);
  }

  async close(): Promise<void> {
    this.connection.close();
    if (this.writer) await (await this.writer).close();
  }
}

async function loadWriter(path: string): Promise<SqliteWriter> {
  const { openSqliteWriter } = await import('./sqlite-writer.ts');
  return openSqliteWriter(path);
}

import { Failed } from '../../errors.ts';
import type { Reader, Store, StoreFacts, WriteTransaction } from '../port.ts';
import { retryTransaction } from '../retry.ts';
import { type Connection, openReadConnection, pathOf } from './connection.ts';
import { toldOfFile } from './file-failure.ts';
import { heldInPlace } from './held-in-place.ts';
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
 * @throws NotFound, Failed as `openReadConnection`; Failed when the desk is newer or not yet migrated. Once its file was
 * moved, deleted or replaced every write throws Failed, and within a second every read.
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
  private readonly place: ReturnType<typeof heldInPlace>;

  constructor(
    readonly url: string,
    private readonly path: string,
    private readonly connection: Connection,
    private readonly options: SqliteStoreOptions,
  ) {
    this.place = heldInPlace(path);
    this.reader = kyselyOver(connection, this.place.glance);
  }

  async write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    const writer = await this.openedWriter();
    if (writer.isInsideTransaction()) {
      throw new Failed('nested_write', 'A write was begun inside a write.', {
        hints: ['Use the transaction that the callback was given.'],
      });
    }
    try {
      return await retryTransaction(
        () => writer.transaction((transaction) => this.kept(transaction, work)),
        writer.isContention,
        this.options.writeWaitMs,
      );
    } catch (error) {
      throw toldOfFile(error);
    }
  }

  async scrub(): Promise<boolean> {
    return (await this.openedWriter()).checkpoint();
  }

  async copyTo(path: string): Promise<void> {
    const { copyDesk } = await import('./copy-desk.ts');
    this.place.requireThere();
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

  /** Opened where the file is another one, it would make or write a desk that was not asked for. */
  private openedWriter(): Promise<SqliteWriter> {
    this.place.requireThere();
    this.writer ??= loadWriter(this.path);
    return this.writer;
  }

  /** Work whose commit is acknowledged where the desk is found again. */
  private async kept<Result>(
    transaction: WriteTransaction,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    const result = await work(transaction);
    this.place.requireThere();
    return result;
  }
}

async function loadWriter(path: string): Promise<SqliteWriter> {
  const { openSqliteWriter } = await import('./sqlite-writer.ts');
  return openSqliteWriter(path);
}

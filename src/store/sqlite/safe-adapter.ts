import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { Failed } from '../../errors.ts';
import { Mutex } from '../mutex.ts';
import { type Connection, setUpWriter } from './connection.ts';

/**
 * Prisma's adapter for better-sqlite3, made safe. The stock one lets plain queries run inside other
 * requests' open transactions, begins them deferred, and is poisoned by one failed COMMIT; each of the
 * three loses acknowledged writes (docs/decisions/0003-safe-adapter.md). Here every query goes through
 * one mutex, transactions begin IMMEDIATE, a failed COMMIT rolls back, and the mutex is released on
 * every path.
 */
export class SafeSqliteAdapter implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName = 'asof-sqlite';

  private readonly current: Current = { transaction: undefined };

  /** @param onConnect receives the one connection that Prisma writes through. */
  constructor(
    private readonly path: string,
    private readonly onConnect: (connection: Connection) => void,
  ) {}

  /**
   * Runs the work of the transaction that is open now, so that inside it a query on the outer client fails
   * fast instead of waiting for ever. Awaited in here: a query of Prisma runs only once it is awaited.
   */
  insideTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return workingIn.run(this.current.transaction ?? Symbol('none'), async () => await work());
  }

  /** @throws Failed when the caller is not inside the open transaction: it ended, or is another's. */
  requireOpenTransaction(): void {
    const { transaction } = this.current;
    if (transaction !== undefined && workingIn.getStore() === transaction) return;
    throw new Failed('transaction_ended', 'A transaction was used after its end.', {
      hints: ['Await everything inside the callback, and keep nothing of it.'],
    });
  }

  async connect(): Promise<SqlDriverAdapter> {
    const inner = await new PrismaBetterSqlite3({ url: this.path }).connect();
    const connection = connectionOf(inner);
    setUpWriter(connection, this.path);
    this.onConnect(connection);
    return safe(inner, connection, this.current);
  }
}

/** Whether the caller runs inside a transaction's callback. */
export const isInsideTransaction = (): boolean => workingIn.getStore() !== undefined;

/** The transaction whose callback is running, followed through everything it awaits. */
const workingIn = new AsyncLocalStorage<symbol>();

/** The transaction that has the connection, if one has. */
interface Current {
  transaction: symbol | undefined;
}

function connectionOf(adapter: SqlDriverAdapter): Connection {
  const client: unknown = 'client' in adapter ? adapter.client : undefined;
  if (typeof client === 'object' && client !== null && 'prepare' in client && 'exec' in client) {
    return client as Connection;
  }
  throw new Failed('adapter_changed', 'The database adapter no longer shows its connection.');
}

function safe(inner: SqlDriverAdapter, connection: Connection, current: Current): SqlDriverAdapter {
  const mutex = new Mutex();
  const alone = <Result>(query: () => Promise<Result>): Promise<Result> => {
    refuseInsideTransaction();
    return mutex.run(query);
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: (query) => alone(() => inner.queryRaw(query)),
    executeRaw: (query) => alone(() => inner.executeRaw(query)),
    executeScript: (script) => alone(() => inner.executeScript(script)),
    startTransaction: () => begin(inner, connection, mutex, current),
    dispose: () => mutex.run(() => inner.dispose()),
  };
}

async function begin(
  inner: SqlDriverAdapter,
  connection: Connection,
  mutex: Mutex,
  current: Current,
): Promise<Transaction> {
  refuseInsideTransaction();
  const release = await mutex.acquire();
  try {
    await inner.executeRaw(plain('BEGIN IMMEDIATE'));
  } catch (error) {
    release();
    throw error;
  }
  const transaction = Symbol('transaction');
  current.transaction = transaction;
  const end = async (): Promise<void> => {
    if (current.transaction !== transaction) return;
    current.transaction = undefined;
    try {
      if (connection.inTransaction) connection.exec('ROLLBACK');
    } finally {
      release();
    }
  };
  return transactionOver(inner, end);
}

/**
 * `commit` and `rollback` come after Prisma has sent COMMIT or ROLLBACK itself: what is still open then
 * failed. After a failed COMMIT Prisma ends the transaction a second time, when the next one may have
 * begun: `end` works once.
 */
function transactionOver(inner: SqlDriverAdapter, end: () => Promise<void>): Transaction {
  const execute = async (query: SqlQuery): Promise<number> => {
    try {
      return await inner.executeRaw(query);
    } catch (error) {
      if (/^\s*COMMIT/i.test(query.sql)) await end();
      throw error;
    }
  };
  const savepoint = (sql: string) => async (name: string) => {
    await inner.executeRaw(plain(`${sql} ${name}`));
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => inner.queryRaw(query),
    executeRaw: execute,
    commit: end,
    rollback: end,
    createSavepoint: savepoint('SAVEPOINT'),
    rollbackToSavepoint: savepoint('ROLLBACK TO'),
    releaseSavepoint: savepoint('RELEASE SAVEPOINT'),
  };
}

function refuseInsideTransaction(): void {
  if (!isInsideTransaction()) return;
  throw new Failed(
    'query_outside_transaction',
    'A query on the outer client was made inside a transaction; it would wait for itself.',
    { hints: ['Use the transaction that the callback was given.'] },
  );
}

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

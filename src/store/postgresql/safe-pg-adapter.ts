import { PrismaPg } from '@prisma/adapter-pg';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { Failed } from '../../errors.ts';
import type { Client, Pool } from './pool.ts';
import { isConnectionLoss } from './postgresql-contention.ts';

/** The transaction that is open, as the rest of the store sees it. */
export interface OpenTransaction {
  readonly client: Client;
  /** Set once it has ended, however. */
  ended: boolean;
  /** Why nobody knows whether it was kept: the connection was lost while COMMIT was under way. */
  doubt: unknown;
}

/**
 * Prisma's adapter for PostgreSQL over the pool of the desk. It hands out the connection of the transaction that
 * Prisma opens, begins it with asof's settings, and gives the connection back on every path: a connection whose
 * COMMIT or ROLLBACK failed is closed, never used again.
 */
export class SafePgAdapter implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'asof-postgresql';
  private current: OpenTransaction | undefined;

  /** @param beginning SQL that each transaction begins with; asked for when it does. */
  constructor(
    private readonly pool: Pool,
    private readonly beginning: () => string,
  ) {}

  /** The transaction that Prisma opened last; its callback asks for it. */
  get transaction(): OpenTransaction {
    if (this.current) return this.current;
    throw new Failed('no_connection', 'Prisma opened no transaction.');
  }

  async connect(): Promise<SqlDriverAdapter> {
    const inner = await new PrismaPg(this.pool).connect();
    const schemaName = await currentSchema(this.pool);
    return {
      provider: inner.provider,
      adapterName: inner.adapterName,
      queryRaw: (query) => inner.queryRaw(query),
      executeRaw: (query) => inner.executeRaw(query),
      executeScript: (script) => inner.executeScript(script),
      getConnectionInfo: () => ({ schemaName, supportsRelationJoins: false }),
      startTransaction: () => this.begin(inner),
      dispose: () => inner.dispose(),
    };
  }

  private async begin(inner: SqlDriverAdapter): Promise<Transaction> {
    const transaction = await inner.startTransaction();
    const client = clientOf(transaction);
    try {
      await client.query(this.beginning());
    } catch (error) {
      client.release(true);
      throw error;
    }
    const open: OpenTransaction = { client, ended: false, doubt: undefined };
    this.current = open;
    return ending(transaction, open);
  }
}

/** Prisma names the schema before each table, and takes `public` unless it is told another. */
async function currentSchema(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ schema: string }>('SELECT current_schema() AS schema');
  return rows[0]?.schema ?? 'public';
}

/** Prisma sends COMMIT or ROLLBACK itself, and then says that the transaction is over, perhaps twice. */
function ending(inner: Transaction, open: OpenTransaction): Transaction {
  const end = async (how: 'kept' | 'broken'): Promise<void> => {
    if (open.ended) return;
    open.ended = true;
    if (how === 'broken') open.client.release(true);
    else await inner.commit();
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    options: inner.options,
    queryRaw: (query) => inner.queryRaw(query),
    executeRaw: async (query: SqlQuery) => {
      try {
        return await inner.executeRaw(query);
      } catch (error) {
        if (!/^\s*(?:COMMIT|ROLLBACK\s*$)/i.test(query.sql)) throw error;
        if (/^\s*COMMIT/i.test(query.sql) && isConnectionLoss(error)) open.doubt = error;
        await end('broken');
        throw error;
      }
    },
    commit: () => end('kept'),
    rollback: () => end('kept'),
    createSavepoint: (name) => through(inner.createSavepoint, inner, name),
    rollbackToSavepoint: (name) => through(inner.rollbackToSavepoint, inner, name),
    releaseSavepoint: (name) => through(inner.releaseSavepoint, inner, name),
  };
}

async function through(
  work: ((name: string) => Promise<void>) | undefined,
  transaction: Transaction,
  name: string,
): Promise<void> {
  await work?.call(transaction, name);
}

function clientOf(transaction: Transaction): Client {
  const client: unknown = 'client' in transaction ? transaction.client : undefined;
  if (typeof client === 'object' && client !== null && 'release' in client) return client as Client;
  throw new Failed('adapter_changed', 'The database adapter no longer shows its connection.');
}

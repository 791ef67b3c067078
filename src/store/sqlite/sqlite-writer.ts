import type { Kysely } from 'kysely';
import { Failed } from '../../errors.ts';
import { type Prisma, PrismaClient } from '../generated/sqlite/client.ts';
import type { BulkLoad, Tables, WriteTransaction } from '../port.ts';
import { insertRecord } from '../record-writer.ts';
import type { Connection } from './connection.ts';
import { kyselyOver } from './kysely-over.ts';
import { isInsideTransaction, SafeSqliteAdapter } from './safe-adapter.ts';
import { SqliteBulkLoad } from './sqlite-bulk-load.ts';
import { isSqliteContention } from './sqlite-contention.ts';

/** The writing side of a SQLite desk: one connection, shared by Prisma and Kysely. */
export interface SqliteWriter {
  transaction<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  isContention(error: unknown): boolean;
  isInsideTransaction(): boolean;
  /** Writes the whole log back into the file and cuts it off; false when a reader holds it back. */
  checkpoint(): boolean;
  close(): Promise<void>;
}

/** Opens Prisma over the safe adapter, and Kysely over the same connection. */
export async function openSqliteWriter(path: string): Promise<SqliteWriter> {
  const held: { connection?: Connection } = {};
  const adapter = new SafeSqliteAdapter(path, (connection) => {
    held.connection = connection;
  });
  const prisma = new PrismaClient({ adapter });
  await prisma.$connect();
  if (!held.connection) throw new Failed('no_connection', 'Prisma opened no connection.');
  const { connection } = held;
  const requireOpen = (): void => adapter.requireOpenTransaction();
  const db = kyselyOver(connection, requireOpen);
  const bulk = new SqliteBulkLoad(connection, requireOpen);
  return {
    transaction: (work) =>
      prisma.$transaction(
        (client) => adapter.insideTransaction(() => work(through(db, client, bulk))),
        bounds,
      ),
    isContention: isSqliteContention,
    isInsideTransaction,
    checkpoint: () => {
      const [row] = connection.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: unknown }[];
      return Number(row?.busy) === 0;
    },
    close: () => prisma.$disconnect(),
  };
}

/** A transaction of a desk is short; these bounds only end one that hangs. In milliseconds. */
const bounds = { maxWait: 60_000, timeout: 600_000 };

const through = (
  db: Kysely<Tables>,
  client: Prisma.TransactionClient,
  bulk: BulkLoad,
): WriteTransaction => ({ db, bulk, insertRecord: (row) => insertRecord(db, client, row) });

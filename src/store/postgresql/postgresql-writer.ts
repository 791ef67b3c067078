import { AsyncLocalStorage } from 'node:async_hooks';
import { Failed } from '../../errors.ts';
import { PrismaClient } from '../generated/postgresql/client.ts';
import type { Prisma } from '../generated/sqlite/client.ts';
import { Mutex } from '../mutex.ts';
import type { WriteTransaction } from '../port.ts';
import { insertRecord } from '../record-writer.ts';
import { kyselyOverClient } from './kysely-over-client.ts';
import type { Pool } from './pool.ts';
import { PostgresqlBulkLoad } from './postgresql-bulk-load.ts';
import { type OpenTransaction, SafePgAdapter } from './safe-pg-adapter.ts';

/** How one transaction is begun. */
export interface Beginning {
  /** Whether the ledger's head is locked before anything is read: then no other writer can come between. */
  readonly headFirst: boolean;
  /** How long to wait for a lock that others hold, in milliseconds. */
  readonly lockWaitMs: number;
}

/** The writing side of a desk on PostgreSQL: a connection of the pool at a time, shared by Prisma and Kysely. */
export interface PostgresqlWriter {
  transaction<Result>(
    beginning: Beginning,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result>;
  isInsideTransaction(): boolean;
  close(): Promise<void>;
}

/** Opens Prisma over the pool; no connection is taken before the first transaction. */
export function openPostgresqlWriter(pool: Pool): PostgresqlWriter {
  const turns = new Mutex();
  const inside = new AsyncLocalStorage<OpenTransaction>();
  let next = '';
  const adapter = new SafePgAdapter(pool, () => next);
  const prisma = new PrismaClient({ adapter });
  return {
    transaction: (beginning, work) =>
      turns.run(async () => {
        next = beginningOf(beginning);
        const held: { open?: OpenTransaction } = {};
        try {
          return await prisma.$transaction((client) => {
            const open = adapter.transaction;
            held.open = open;
            // The two generated clients are made from one schema and differ in their provider alone.
            const through = over(open, client as unknown as Prisma.TransactionClient);
            return inside.run(open, async () => await work(through));
          }, bounds);
        } catch (error) {
          throw held.open?.doubt === undefined ? error : outcomeUnknown(error);
        }
      }),
    isInsideTransaction: () => inside.getStore() !== undefined,
    close: () => prisma.$disconnect(),
  };
}

/** A transaction of a desk is short; these bounds only end one that hangs. In milliseconds. */
const bounds = { maxWait: 60_000, timeout: 600_000 };

/**
 * What is read stays as it was at the first query, and an act that then finds the head moved on by another is
 * refused and run again: nothing is decided on what is no longer so. An acknowledged write is on disk, whatever
 * the server's default; and a process that stands still does not keep the head for ever.
 */
function beginningOf({ headFirst, lockWaitMs }: Beginning): string {
  const level = headFirst ? 'READ COMMITTED' : 'REPEATABLE READ';
  const settings = [
    `SET TRANSACTION ISOLATION LEVEL ${level}`,
    `SET LOCAL lock_timeout = ${Math.max(1, Math.round(lockWaitMs))}`,
    'SET LOCAL idle_in_transaction_session_timeout = 600000',
    'SET LOCAL synchronous_commit = on',
  ];
  const lock = headFirst ? ['SELECT 1 FROM desk_head WHERE id = 1 FOR UPDATE'] : [];
  return [...settings, ...lock].join('; ');
}

function over(open: OpenTransaction, prisma: Prisma.TransactionClient): WriteTransaction {
  const requireOpen = (): void => {
    if (!open.ended) return;
    throw new Failed('transaction_ended', 'A transaction was used after its end.', {
      hints: ['Await everything inside the callback, and keep nothing of it.'],
    });
  };
  const db = kyselyOverClient(open.client, requireOpen);
  return {
    db,
    insertRecord: (row) => insertRecord(db, prisma, row),
    bulk: new PostgresqlBulkLoad(db),
  };
}

const outcomeUnknown = (cause: unknown): Failed =>
  new Failed(
    'outcome_unknown',
    'The connection was lost while the write was being kept: it may be on the desk, or not.',
    { hints: ['Look at "asof head" or "asof changes" before doing it again.'], cause },
  );

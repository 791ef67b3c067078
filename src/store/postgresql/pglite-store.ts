import { PGlite, type Transaction as PGliteTransaction } from '@electric-sql/pglite';
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { Kysely, PostgresDialect } from 'kysely';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { Failed } from '../../errors.ts';
import { PrismaClient } from '../generated/postgresql/client.ts';
import type { Prisma } from '../generated/sqlite/client.ts';
import { listMigrations } from '../migrate/migrations.ts';
import { headOf, type NewDesk } from '../migrate/new-desk.ts';
import type { Store, Tables } from '../port.ts';
import { insertRecord } from '../record-writer.ts';
import { Mutex } from '../sqlite/mutex.ts';
import { postgresqlDialect } from './postgresql-dialect.ts';
import { rowByRow } from './row-by-row.ts';

/** A new desk on PostgreSQL in this process (PGlite): keeps the store honest for both databases. */
export async function makePGliteStore(born: NewDesk): Promise<Store> {
  const server = new PGlite();
  for (const { sql } of listMigrations('postgresql')) await server.exec(sql);
  const reader = kyselyOverPGlite(server);
  await reader.insertInto('desk_head').values(headOf(born)).execute();
  const held: Held = {};
  const prisma = new PrismaClient({ adapter: watched(server, held) });
  const mutex = new Mutex();
  return {
    url: 'pglite:',
    reader,
    dialect: postgresqlDialect,
    write: (work) =>
      mutex.run(() =>
        prisma.$transaction((client) => {
          if (!held.transaction) throw new Failed('no_connection', 'No transaction was opened.');
          const db = kyselyOverPGlite(held.transaction);
          // The two generated clients are made from one schema and differ in their provider alone.
          const prismaClient = client as unknown as Prisma.TransactionClient;
          return work({
            db,
            insertRecord: (row) => insertRecord(db, prismaClient, row),
            bulk: rowByRow(db, prismaClient),
          });
        }),
      ),
    scrub: async () => {
      await server.exec('VACUUM');
      return true;
    },
    copyTo: async () => {
      throw new Failed('no_copy', 'A desk on PostgreSQL is not copied into a file.', {
        hints: ['Use pg_dump, or "asof export dump".'],
      });
    },
    facts: async () => ({
      database: 'PostgreSQL (PGlite)',
      schema: listMigrations('postgresql').length,
      settings: {},
      files: [],
      leftovers: [],
      bytesFree: null,
    }),
    close: async () => {
      await prisma.$disconnect();
      await server.close();
    },
  };
}

interface Held {
  transaction?: Queryable;
}

type Queryable = Pick<PGlite | PGliteTransaction, 'query'>;

/** Hands out the transaction that Prisma opens, so that Kysely can share it. */
function watched(server: PGlite, held: Held): SqlDriverAdapterFactory {
  const factory = new PrismaPGlite(server);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter: SqlDriverAdapter = await factory.connect();
      const start = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (level) => {
        const transaction = await start(level);
        held.transaction = Reflect.get(transaction, 'client') as Queryable;
        return transaction;
      };
      return adapter;
    },
  };
}

function kyselyOverPGlite(client: Queryable): Kysely<Tables> {
  const connection = {
    query: async <Row>(text: string, parameters: readonly unknown[]) => {
      const { rows, affectedRows } = await client.query<Row>(text, [...parameters]);
      return { command: 'SELECT' as const, rowCount: affectedRows ?? rows.length, rows };
    },
    release: () => undefined,
  };
  const pool = { connect: async () => connection, end: async () => undefined };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) });
}

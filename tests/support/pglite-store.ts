import { PGlite, type Transaction as PGliteTransaction } from '@electric-sql/pglite';
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { Failed } from '../../src/errors.ts';
import { PrismaClient } from '../../src/store/generated/postgresql/client.ts';
import type { Prisma } from '../../src/store/generated/sqlite/client.ts';
import { listMigrations, migrationId } from '../../src/store/migrate/migrations.ts';
import { headOf, type NewDesk } from '../../src/store/migrate/new-desk.ts';
import { Mutex } from '../../src/store/mutex.ts';
import type { Reader, Store } from '../../src/store/port.ts';
import { kyselyOverClient, type Queryable } from '../../src/store/postgresql/kysely-over-client.ts';
import { PostgresqlBulkLoad } from '../../src/store/postgresql/postgresql-bulk-load.ts';
import { postgresqlDialect } from '../../src/store/postgresql/postgresql-dialect.ts';
import { insertRecord } from '../../src/store/record-writer.ts';

/** A new desk on PostgreSQL in this process (PGlite): the migrations, dialect and bulk load of a server, on every machine. */
export async function makePGliteStore(born: NewDesk): Promise<Store> {
  laidOut ??= layOut();
  const server = new PGlite({ loadDataDir: await laidOut });
  await noteMigrations(server, born);
  const reader = kyselyOverClient(queryable(server));
  await reader.insertInto('desk_head').values(headOf(born)).execute();
  return {
    url: 'pglite:',
    reader,
    dialect: postgresqlDialect,
    ...writing(server),
    scrub: async () => {
      await server.exec('VACUUM');
      return true;
    },
    copyTo: async () => {
      throw new Failed('no_copy', 'PGlite writes no copies.');
    },
    facts: async () => ({
      database: 'PostgreSQL (PGlite)',
      schema: await migrationsOf(reader),
      settings: {},
      files: [],
      leftovers: [],
      bytesFree: null,
      risks: [],
    }),
  };
}

/** A database with all tables and no row: to read it in again takes a third of the time that a new one takes. */
let laidOut: Promise<Blob | File> | undefined;

async function layOut(): Promise<Blob | File> {
  const server = new PGlite();
  await server.exec(`CREATE TABLE _prisma_migrations (id TEXT PRIMARY KEY, checksum TEXT,
    migration_name TEXT, started_at TIMESTAMPTZ, finished_at TIMESTAMPTZ, rolled_back_at TIMESTAMPTZ,
    logs TEXT, applied_steps_count INTEGER)`);
  for (const { sql } of listMigrations('postgresql')) await server.exec(sql);
  const files = await server.dumpDataDir('none');
  await server.close();
  return files;
}

async function noteMigrations(server: PGlite, { createdAt }: NewDesk): Promise<void> {
  for (const migration of listMigrations('postgresql')) {
    await server.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, $4, 1)`,
      [migrationId(migration), migration.checksum, migration.name, createdAt],
    );
  }
}

const migrationsOf = async (reader: Reader): Promise<number> =>
  (
    await reader
      .selectFrom('_prisma_migrations' as 'record')
      .selectAll()
      .execute()
  ).length;

/** The writing half of the store: Prisma and Kysely in one transaction. */
function writing(server: PGlite): Pick<Store, 'write' | 'close'> {
  const held: Held = {};
  const prisma = new PrismaClient({ adapter: watched(server, held) });
  const turns = new Mutex();
  return {
    write: (work) =>
      turns.run(() =>
        prisma.$transaction((client) => {
          if (!held.transaction) throw new Failed('no_connection', 'No transaction was opened.');
          const db = kyselyOverClient(queryable(held.transaction));
          const prismaClient = client as unknown as Prisma.TransactionClient;
          return work({
            db,
            insertRecord: (row) => insertRecord(db, prismaClient, row),
            bulk: new PostgresqlBulkLoad(db),
          });
        }),
      ),
    close: async () => {
      await prisma.$disconnect();
      await server.close();
    },
  };
}

interface Held {
  transaction?: Pick<PGliteTransaction, 'query'>;
}

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
        held.transaction = Reflect.get(transaction, 'client') as PGliteTransaction;
        return transaction;
      };
      return adapter;
    },
  };
}

const queryable = (client: Pick<PGlite | PGliteTransaction, 'query'>): Queryable => ({
  query: async (text, parameters) => {
    const { rows, affectedRows } = await client.query(text, parameters);
    return { rows, rowCount: affectedRows ?? rows.length };
  },
});

import { Kysely, PostgresDialect } from 'kysely';
import { Busy, Failed } from '../../errors.ts';
import type { Reader, Store, StoreFacts, Tables, WriteTransaction } from '../port.ts';
import { retryTransaction, writeWaitMs } from '../retry.ts';
import { openPool, type Pool } from './pool.ts';
import { isPostgresqlContention } from './postgresql-contention.ts';
import { postgresqlDialect } from './postgresql-dialect.ts';
import type { PostgresqlWriter } from './postgresql-writer.ts';
import { ReplicaReads } from './replica-reads.ts';
import { openFailure, requireMigrated } from './require-migrated.ts';
import { parseServerAddress, type ServerAddress } from './server-address.ts';

/** How a desk on PostgreSQL is opened. */
export interface PostgresqlStoreOptions {
  /** How long a write goes on asking for a desk that others hold, in milliseconds. */
  readonly writeWaitMs?: number;
  /** The url of a streaming replica that is read in place of the server that is written to. */
  readonly readUrl?: string;
}

/**
 * A desk in one schema of a PostgreSQL database. Reads and writes share one pool of connections; Prisma is loaded by
 * the first write.
 *
 * @throws InvalidInput, NotFound, Failed, Conflict as `parseServerAddress` and `requireMigrated`.
 */
export async function openPostgresqlStore(
  url: string,
  options: PostgresqlStoreOptions = {},
): Promise<Store> {
  const address = parseServerAddress(url);
  const reading = options.readUrl === undefined ? null : replicaAddress(options.readUrl, address);
  const pool = openPool(address);
  try {
    await requireMigrated(pool, address.name);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const replica = reading && openPool(reading);
  return new PostgresqlStore(address.name, pool, { ...options, replica });
}

/** A url without a schema of its own names the one of the desk. */
function replicaAddress(url: string, { schema }: ServerAddress): ServerAddress {
  const address = parseServerAddress(url, 'the replica (ASOF_READ)');
  return { ...address, schema: address.schema ?? schema };
}

class PostgresqlStore implements Store {
  readonly dialect = postgresqlDialect;
  readonly reader: Reader;
  private writer: Promise<PostgresqlWriter> | undefined;
  private readonly replica: ReplicaReads | undefined;

  constructor(
    readonly url: string,
    private readonly pool: Pool,
    private readonly options: PostgresqlStoreOptions & { readonly replica: Pool | null },
  ) {
    this.replica = options.replica ? new ReplicaReads(pool, options.replica) : undefined;
    const read = (this.replica ?? pool) as Pool;
    this.reader = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: read }) });
  }

  /** Tried once as a reader that hopes to be alone; after that the ledger's head is locked before anything is read. */
  async write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    this.writer ??= loadWriter(this.pool);
    const writer = await this.writer;
    if (writer.isInsideTransaction()) {
      throw new Failed('nested_write', 'A write was begun inside a write.', {
        hints: ['Use the transaction that the callback was given.'],
      });
    }
    const lockWaitMs = this.options.writeWaitMs ?? writeWaitMs;
    try {
      return await retryTransaction(
        (round) => writer.transaction({ headFirst: round > 0, lockWaitMs }, work),
        isPostgresqlContention,
        lockWaitMs,
      );
    } catch (error) {
      throw error instanceof Busy ? openFailure(this.url, error) : error;
    } finally {
      this.replica?.written();
    }
  }

  async scrub(): Promise<boolean> {
    const { vacuum } = await import('./vacuum.ts');
    return vacuum(this.pool);
  }

  async copyTo(): Promise<void> {
    throw new Failed('no_copy', 'A desk on PostgreSQL is not copied into a file.', {
      hints: [
        'Use "asof move postgresql://… file:copy.db": the copy is a desk in a file, and verified.',
        'Or use pg_dump with --schema, or "asof export dump", which "asof restore" puts back.',
      ],
    });
  }

  async facts(): Promise<StoreFacts> {
    const { postgresqlFacts } = await import('./postgresql-facts.ts');
    return postgresqlFacts(this.pool, this.options.replica);
  }

  async close(): Promise<void> {
    try {
      await (await this.writer)?.close();
    } finally {
      await Promise.all([this.replica?.end(), this.pool.end()]);
    }
  }
}

async function loadWriter(pool: Pool): Promise<PostgresqlWriter> {
  const { openPostgresqlWriter } = await import('./postgresql-writer.ts');
  return openPostgresqlWriter(pool);
}

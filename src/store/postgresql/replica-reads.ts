import { setTimeout as sleep } from 'node:timers/promises';
import { Failed } from '../../errors.ts';
import { Mutex } from '../mutex.ts';
import type { Client, Pool } from './pool.ts';
import { isPostgresqlContention } from './postgresql-contention.ts';

/** A connection for one query, as Kysely takes it from a pool. */
type Lent = Pick<Client, 'query' | 'release'>;

/**
 * Reads from a replica, which follows its primary at some distance, without ever going back in time: whatever was
 * acknowledged before a read began is waited for by its ledger position; where the replica does not come up to it, or
 * fails, the primary is read. A question asks several times and names a position once, so reads go from the primary
 * back to the replica only when none is under way there and the replica has come up to all that they may have seen.
 */
export class ReplicaReads {
  private readonly turns = new Mutex();
  /** Goes up with all that the primary may hold since: a write, or a read from there. */
  private wanted = 1;
  /** Up to which of them the replica has been seen to hold all; only seeing it so moves it. */
  private seen = 0;
  private isResting = false;
  private readingPrimary = 0;

  constructor(
    private readonly primary: Pool,
    private readonly replica: Pool,
  ) {}

  /** Says that something was written: reads from now on see it. */
  written(): void {
    this.wanted += 1;
  }

  async connect(): Promise<Lent> {
    const isReady = this.seen === this.wanted || (await this.turns.run(() => this.catchUp()));
    if (!isReady) return this.lendPrimary();
    try {
      return this.guarded(await this.replica.connect());
    } catch (error) {
      this.rest(error);
      return this.lendPrimary();
    }
  }

  async end(): Promise<void> {
    await this.replica.end();
  }

  /** Whether the replica holds all that the primary holds now. */
  private async catchUp(): Promise<boolean> {
    if (this.seen === this.wanted) return true;
    if (this.isResting || this.readingPrimary > 0) return false;
    const { wanted } = this;
    const own = await headOf(this.primary);
    try {
      for (let tries = 0; tries < triesMost; tries += 1) {
        const head = await headOf(this.replica);
        if (head.desk !== own.desk) throw otherDesk();
        if (head.position >= own.position) return this.sawAll(wanted);
        await sleep(pauseMs);
      }
      this.rest(undefined);
    } catch (error) {
      this.rest(error);
    }
    return false;
  }

  /** What was written or read of the primary while the replica was asked is not among what it was seen to hold. */
  private sawAll(wanted: number): boolean {
    this.seen = wanted;
    return wanted === this.wanted;
  }

  /** Leaves the replica alone for a while. What is no failure of the connection is the caller's to know. */
  private rest(error: unknown): void {
    if (error !== undefined && !isPostgresqlContention(error)) throw error;
    this.wanted += 1;
    this.isResting = true;
    setTimeout(() => {
      this.isResting = false;
    }, restMs).unref();
  }

  private async lendPrimary(): Promise<Lent> {
    this.wanted += 1;
    this.readingPrimary += 1;
    try {
      const client = await this.primary.connect();
      const release = (error?: Error | boolean): void => {
        this.readingPrimary -= 1;
        client.release(error);
      };
      return { query: client.query.bind(client) as Client['query'], release };
    } catch (error) {
      this.readingPrimary -= 1;
      throw error;
    }
  }

  /** A replica ends a query that is in the way of what it has to take over: the primary answers it. */
  private guarded(client: Client): Lent {
    const query = async (text: string, values: unknown[]) => {
      try {
        return await client.query(text, values);
      } catch (error) {
        this.rest(error);
        const lent = await this.lendPrimary();
        return await lent.query(text, values).finally(() => lent.release());
      }
    };
    return { query: query as Client['query'], release: (error) => client.release(error) };
  }
}

const triesMost = 100;
const pauseMs = 10;
const restMs = 5_000;

async function headOf(pool: Pool): Promise<{ readonly desk: string; readonly position: number }> {
  const { rows } = await pool.query<{ desk: string; position: number }>(
    'SELECT desk, position FROM desk_head WHERE id = 1',
  );
  return rows[0] ?? { desk: '', position: -1 };
}

const otherDesk = (): Failed =>
  new Failed('other_desk', 'The replica named for reading holds another desk.', {
    hints: ['Name a replica of the same database, and the same schema, in ASOF_READ.'],
  });

import type { Desk } from '../desk.ts';
import type { Day } from '../model/bounds.ts';
import { dayOfInstant } from '../model/day.ts';
import { formatInstant } from '../model/instant.ts';
import type { RecordValue } from '../model/nouns/nouns.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { appendEntry, type Head, takeHead } from '../store/ledger.ts';
import type { RecordRow, SearchEntry, WriteTransaction } from '../store/port.ts';
import { drawUpRecord } from './draw-up-record.ts';
import { findActor } from './find-actor.ts';

/**
 * An act of thousands of records: the same numbers, leaves, words and ledger entry as an `Act`, drawn up in memory and
 * written at its close through the bulk load. It holds the ledger's head, and so the write lock, from its beginning.
 */
export class BulkAct {
  private readonly rows: RecordRow[] = [];
  private readonly words: SearchEntry[] = [];
  private readonly now: number;
  private actor = 0;

  private constructor(
    private readonly desk: Desk,
    private readonly transaction: WriteTransaction,
    private readonly action: string,
    private readonly head: Head,
  ) {
    this.now = desk.clock.now();
  }

  /** Takes the head, and records who acts where the desk does not know them. */
  static async begin(desk: Desk, transaction: WriteTransaction, action: string): Promise<BulkAct> {
    const act = new BulkAct(desk, transaction, action, await takeHead(transaction.db));
    const { name, kind, release } = desk.actor;
    act.actor =
      (await findActor(transaction.db, desk.actor)) ??
      act.record('actor', { name, actorKind: kind, release });
    return act;
  }

  get db(): WriteTransaction['db'] {
    return this.transaction.db;
  }

  get bulk(): WriteTransaction['bulk'] {
    return this.transaction.bulk;
  }

  /** The number of the desk's last record before this act. */
  get headNumber(): number {
    return this.head.n;
  }

  /** The day of the act in the desk's zone. */
  get today(): Day {
    return dayOfInstant(formatInstant(this.now), this.head.zone);
  }

  /** Makes a record and gives its number, which is final at once. */
  record<Name extends NounName>(kind: Name, value: RecordValue<Name>): number {
    const n = this.head.n + this.rows.length + 1;
    const stamp = { n, id: this.desk.ids.uuid(this.now) };
    const { row, words } = drawUpRecord(this.desk.ids, stamp, kind, value);
    this.rows.push(row);
    if (words) this.words.push(words);
    return n;
  }

  /** Marks every record made so far as private; who acts and what rule was stated are no secret. */
  makePrivate(): void {
    for (const { n, kind } of [...this.rows]) {
      if (kind === 'actor' || kind === 'rule') continue;
      this.record('visibility', { record: n, audience: 'private' });
    }
  }

  /** Writes everything with its ledger entry; gives where the ledger then stands. */
  async close(): Promise<{ readonly position: number; readonly n: number }> {
    const at = formatInstant(this.now);
    const facts = { at, day: this.today, actor: this.actor, action: this.action };
    await this.bulk.insertRecords(this.rows);
    const leaves = this.rows.map(({ sha256 }) => sha256);
    const { position } = await appendEntry(this.db, this.head, facts, leaves);
    await this.bulk.indexWords(this.words);
    return { position, n: this.head.n + this.rows.length };
  }
}

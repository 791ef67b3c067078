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
 * written some thousand at a time through the bulk load. It holds the ledger's head, and so the write lock, from its
 * beginning.
 */
export class BulkAct {
  private readonly leaves: Uint8Array[] = [];
  /** The numbers of what may be private: who acts and what rule was stated are no secret. */
  private readonly hideable: number[] = [];
  private rows: RecordRow[] = [];
  private words: SearchEntry[] = [];
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
    const n = this.head.n + this.leaves.length + 1;
    const stamp = { n, id: this.desk.ids.uuid(this.now) };
    const { row, words } = drawUpRecord(this.desk.ids, stamp, kind, value);
    this.rows.push(row);
    this.leaves.push(row.sha256);
    if (kind !== 'actor' && kind !== 'rule') this.hideable.push(n);
    if (words) this.words.push(words);
    return n;
  }

  /** Writes what was made so far, once that is much: the rows of a whole batch would be ten times their leaves. */
  async keepPace(): Promise<void> {
    if (this.rows.length >= rowsHeld) await this.writeRows();
  }

  /** Marks every record made so far as private. */
  async makePrivate(): Promise<void> {
    for (const n of [...this.hideable]) {
      this.record('visibility', { record: n, audience: 'private' });
      await this.keepPace();
    }
  }

  /** Writes what is left, and the ledger entry of all of it; gives where the ledger then stands. */
  async close(): Promise<{ readonly position: number; readonly n: number }> {
    const at = formatInstant(this.now);
    const facts = { at, day: this.today, actor: this.actor, action: this.action };
    await this.writeRows();
    const { position } = await appendEntry(this.db, this.head, facts, this.leaves);
    return { position, n: this.head.n + this.leaves.length };
  }

  private async writeRows(): Promise<void> {
    const { rows, words } = this;
    this.rows = [];
    this.words = [];
    await this.bulk.insertRecords(rows);
    await this.bulk.indexWords(words);
  }
}

const rowsHeld = 1_000;

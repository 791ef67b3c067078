import type { Desk } from '../desk.ts';
import type { Day } from '../model/bounds.ts';
import { dayOfInstant } from '../model/day.ts';
import { formatInstant } from '../model/instant.ts';
import type { RecordValue } from '../model/nouns/nouns.ts';
import type { Stamp } from '../model/record/noun.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { dayOnDesk } from '../queries/day-on-desk.ts';
import { appendEntry, type Head, takeHead } from '../store/ledger.ts';
import type { SearchEntry, WriteTransaction } from '../store/port.ts';
import { drawUpRecord } from './draw-up-record.ts';
import { findActor } from './find-actor.ts';

/** A record an act has made: its stamp, its noun, its value. */
export interface Recorded<Name extends NounName = NounName> extends Stamp {
  readonly kind: Name;
  readonly value: RecordValue<Name>;
}

/**
 * One act on the desk: a transaction, the records it makes, and the ledger entry that binds them. It
 * reads and decides first; the first record takes the ledger's head, and with it the write lock.
 */
export class Act {
  readonly recorded: Recorded[] = [];
  /** The instant of the act, by the desk's clock. */
  readonly at: string;
  private readonly now: number;
  private readonly leaves: Uint8Array[] = [];
  private readonly searchable: SearchEntry[] = [];
  private open: { readonly head: Head; readonly actor: number } | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly transaction: WriteTransaction,
    private readonly action: string,
  ) {
    this.now = desk.clock.now();
    this.at = formatInstant(this.now);
  }

  /** Reads what this act has written too; blobs and derived rows are written through it. */
  get db(): WriteTransaction['db'] {
    return this.transaction.db;
  }

  /** Whether what this act records are drafts: a model's or a rule's proposals. */
  get proposes(): boolean {
    return this.desk.actor.kind !== 'person';
  }

  /** The day of the act in the desk's zone. */
  today(): Promise<Day> {
    return dayOnDesk(this.db, this.at);
  }

  /** Makes a record; its number is final at once. */
  async record<Name extends NounName>(
    kind: Name,
    value: RecordValue<Name>,
    slug?: string,
  ): Promise<Recorded<Name>> {
    const { head } = await this.begin();
    return this.insert(head, kind, value, slug);
  }

  /** Marks every record made so far as private. */
  async makePrivate(): Promise<void> {
    for (const { n, kind } of [...this.recorded]) {
      if (kind !== 'actor') await this.record('visibility', { record: n, audience: 'private' });
    }
  }

  /**
   * Ends the act: its entry, the head, the words it is found by. Gives the number of the desk's last
   * record, or null when the act recorded nothing and so leaves no trace.
   */
  async close(): Promise<number | null> {
    if (!this.open) return null;
    const { head, actor } = this.open;
    const day = dayOfInstant(this.at, head.zone);
    const facts = { at: this.at, day, actor, action: this.action };
    await appendEntry(this.db, head, facts, this.leaves);
    await this.desk.store.dialect.indexWords(this.db, this.searchable);
    return head.n + this.leaves.length;
  }

  private async begin(): Promise<{ readonly head: Head; readonly actor: number }> {
    if (this.open) return this.open;
    const head = await takeHead(this.db);
    const actor = (await findActor(this.db, this.desk.actor)) ?? (await this.recordActor(head));
    this.open = { head, actor };
    return this.open;
  }

  private async recordActor(head: Head): Promise<number> {
    const { name, kind, release } = this.desk.actor;
    const { n } = await this.insert(head, 'actor', { name, actorKind: kind, release });
    return n;
  }

  private async insert<Name extends NounName>(
    head: Head,
    kind: Name,
    value: RecordValue<Name>,
    slug?: string,
  ): Promise<Recorded<Name>> {
    const stamp = { n: head.n + this.leaves.length + 1, id: this.desk.ids.uuid(this.now), slug };
    const { row, words } = drawUpRecord(this.desk.ids, stamp, kind, value);
    await this.transaction.insertRecord(row);
    if (words) this.searchable.push(words);
    this.leaves.push(row.sha256);
    const recorded: Recorded<Name> = { ...stamp, kind, value };
    this.recorded.push(recorded as unknown as Recorded);
    return recorded;
  }
}

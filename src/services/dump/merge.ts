import type { Desk } from '../../desk.ts';
import { Conflict } from '../../errors.ts';
import type { Day } from '../../model/bounds.ts';
import type { DeskMark, ImportRow, LedgerAct, SealedRecord } from '../../model/desk-part.ts';
import { mergedAction } from '../../model/merged-action.ts';
import { nouns, type RecordValue } from '../../model/nouns/nouns.ts';
import { toStored } from '../../model/record/columns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { restsOn } from '../../model/record/rests-on.ts';
import { searchWords } from '../../model/search-words.ts';
import { appendEntry, takeHead } from '../../store/ledger.ts';
import { load, loadRecord } from '../../store/load-record.ts';
import type { WriteTransaction } from '../../store/port.ts';
import type { Recorded } from '../act.ts';
import { chooseSlug } from '../choose-slug.ts';
import { nextBatch } from '../next-batch.ts';
import type { DumpEnds } from './dump-ends.ts';
import { meetingsOf } from './meetings-of.ts';
import type { MergeConflict, MergeReport } from './merge-report.ts';
import { NumbersHere } from './numbers-here.ts';
import { objectionTo } from './objection-to.ts';
import { renumbered } from './renumbered.ts';
import { isBare, leafOf } from './require-leaf.ts';
import { RowRests } from './row-rests.ts';
import { whatIsKnown } from './what-is-known.ts';

/** What a merge is done with. */
export interface MergeFacts {
  readonly mark: DeskMark;
  /** The instant of the merge: from then on its records are known here. */
  readonly at: string;
  /** The day of the merge, in the zone of this desk. */
  readonly today: Day;
  /** Of the dump's records without their texts. */
  readonly seals: ReadonlyMap<number, readonly string[]>;
  /** At what the dump's corrections and verdicts end. */
  readonly ends: DumpEnds;
}

/** One merge, act by act, in one transaction. */
export class Merge {
  private readonly numbers = new NumbersHere();
  private readonly kinds = new Map<number, NounName>();
  private readonly conflicts: MergeConflict[] = [];
  private readonly withheldHere = new Set<number>();
  private readonly batches = new Map<number, ImportRow>();
  private readonly batchNumbers = new Map<number, number>();
  private readonly counts = { read: 0, added: 0, unchanged: 0, entries: 0 };

  /** Takes over what the model does not hold of imported rows. */
  readonly rests: RowRests;

  constructor(
    private readonly desk: Desk,
    private readonly transaction: WriteTransaction,
    private readonly facts: MergeFacts,
  ) {
    this.rests = new RowRests(transaction.db, this.numbers);
  }

  /** The number that a record of the dump has here. */
  readonly numberHere = this.numbers.of;

  /** Appends what is not known of an act, as an entry of its own; gives the records that were made. */
  async act({ entry, records }: LedgerAct): Promise<readonly Recorded[]> {
    const { db } = this.transaction;
    const fresh: SealedRecord[] = [];
    for (const record of records) {
      this.counts.read += 1;
      this.kinds.set(record.n, record.kind);
      if (!(await this.isKnown(record))) fresh.push(record);
    }
    if (fresh.length === 0) return [];
    const head = await takeHead(db);
    const made: Recorded[] = [];
    const leaves: Uint8Array[] = [];
    for (const record of fresh) {
      const own = await this.append(record, head.n + made.length + 1);
      if (!own) continue;
      made.push(own.recorded);
      leaves.push(own.leaf);
    }
    if (made.length === 0) return this.giveBack(head.position);
    const actor = this.numberHere(entry.actor);
    if (actor === undefined)
      throw new TypeError(`The actor of entry ${entry.position} is not here`);
    const action = mergedAction(entry.action);
    await appendEntry(db, head, { at: this.facts.at, day: entry.day, actor, action }, leaves);
    await this.index(made);
    this.counts.entries += 1;
    return made;
  }

  /** Keeps a batch of imports in mind until a row of it is new here. */
  importBatch(row: ImportRow): void {
    this.batches.set(Number(row.batch), row);
  }

  /** The number of a batch here; the first time it is asked for the batch is written. */
  async batchHere(batch: number): Promise<number> {
    const known = this.batchNumbers.get(batch);
    if (known !== undefined) return known;
    const { db } = this.transaction;
    const { batch: number, position } = await nextBatch(db);
    await load(db, 'desk_import', { ...this.batches.get(batch), batch: number, position });
    this.batchNumbers.set(batch, number);
    return number;
  }

  /** @param before the number of the last record before the merge. */
  async report(before: number): Promise<MergeReport> {
    const { conflicts, counts } = this;
    const met = await meetingsOf(this.transaction.db, before);
    return { desk: this.facts.mark.desk, ...counts, conflicts, met };
  }

  private async isKnown(record: SealedRecord): Promise<boolean> {
    const known = await whatIsKnown(this.transaction.db, record, this.numberHere, this.kindOf);
    if (!known) return false;
    this.numbers.set(record.n, known.n);
    this.counts.unchanged += 1;
    if (known.isWithheld) this.withheldHere.add(known.n);
    if (known.conflict) this.conflicts.push(known.conflict);
    if (known.conflict?.reason === 'other_content') this.rests.hasOther(known.n);
    return true;
  }

  private async append(
    record: SealedRecord,
    n: number,
  ): Promise<{ readonly recorded: Recorded; readonly leaf: Uint8Array } | null> {
    const { id, kind } = record;
    const value = renumbered(record, this.numberHere, this.kindOf);
    if (!value) return this.leaveOut({ reason: 'rests_on_left_out', kind, id });
    if (kind === 'withholding' && (await this.holdsTexts(value as RecordValue<'withholding'>))) {
      return this.leaveOut({ reason: 'withheld_there', kind, id });
    }
    if (spells.has(kind) && namedBy(kind, value).some((named) => this.withheldHere.has(named))) {
      return this.leaveOut({ reason: 'rests_on_withheld', kind, id });
    }
    const { db } = this.transaction;
    const sight = { numbers: this.numbers, today: this.facts.today };
    const last = this.facts.ends.endOf(record);
    const end = last ? renumbered(last, this.numberHere, this.kindOf) : null;
    const objection = await objectionTo(db, { kind, id, value, end }, sight);
    if (objection) return this.leaveOut(objection);
    const slug = await this.slugFor(record);
    const seals = isBare(record) ? this.facts.seals.get(record.n) : undefined;
    const own: SealedRecord = { ...record, n, value, slug };
    const leaf = leafOf(own, seals);
    const noun: Noun = nouns[kind];
    await loadRecord(db, { ...own, sha256: leaf, stored: toStored(noun, value) });
    this.numbers.set(record.n, n);
    this.counts.added += 1;
    return { recorded: { n, id, slug, kind, value } as Recorded, leaf };
  }

  /** A slug that names something else here is never taken from it. */
  private async slugFor({ kind, id, slug, n }: SealedRecord): Promise<string | undefined> {
    if (slug === undefined) return slug;
    const { db } = this.transaction;
    const holder = await db
      .selectFrom('record')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirst();
    if (!holder) return slug;
    if (this.facts.seals.has(n)) throw keptSlugTaken(slug);
    const given = await chooseSlug(db, undefined, slug);
    this.conflicts.push({ reason: 'slug_taken', kind, id, slug: given ?? slug, here: holder.id });
    return given;
  }

  /** Whether what was withheld there still has its texts here. */
  private async holdsTexts({ record }: RecordValue<'withholding'>): Promise<boolean> {
    const row = await this.transaction.db
      .selectFrom('record')
      .select('salt')
      .where('n', '=', record)
      .executeTakeFirst();
    return row?.salt != null;
  }

  private leaveOut(conflict: MergeConflict): null {
    this.conflicts.push(conflict);
    return null;
  }

  /** Taking the head moved it on; an act that made nothing leaves no trace. */
  private async giveBack(position: number): Promise<readonly Recorded[]> {
    const { db } = this.transaction;
    await db.updateTable('desk_head').set({ position }).where('id', '=', 1).execute();
    return [];
  }

  private async index(made: readonly Recorded[]): Promise<void> {
    const entries = made.flatMap(({ n, kind, value }) => {
      const words = searchWords(kind, value);
      return words ? [{ n, ...words }] : [];
    });
    await this.desk.store.dialect.indexWords(this.transaction.db, entries);
  }

  private readonly kindOf = (n: number): NounName => this.kinds.get(n) ?? 'actor';
}

/** What may hold the words of the record it names: of one that was withheld here it would bring them back. */
const spells: ReadonlySet<NounName> = new Set([
  ...(['name', 'role', 'snapshot', 'passage', 'translation', 'correction'] as const),
]);

const namedBy = (kind: NounName, value: RecordValue<NounName>): readonly number[] =>
  restsOn(nouns[kind] as Noun, value);

function keptSlugTaken(slug: string): Conflict {
  return new Conflict(
    'slug_taken',
    `The slug "${slug}" is that of a withheld record and of another here.`,
    {
      hints: ['Nothing was merged: what is withheld cannot get another slug.'],
    },
  );
}

import type { Desk } from '../desk.ts';
import { Failed } from '../errors.ts';
import type { ImportFormat } from '../formats/import-format.ts';
import type { Day } from '../model/bounds.ts';
import { formatInstant } from '../model/instant.ts';
import { dayOnDesk } from '../queries/day-on-desk.ts';
import { ClaimIndex } from './claim-index.ts';
import type { ReviewAgain } from './equal-records.ts';
import { type ImportedBatch, type ImportRun, importBatch } from './import-batch.ts';
import { makeProposals, owingImports, type Proposals } from './make-proposals.ts';
import { type PreparedRow, preparedRows, type RejectedRow } from './prepared-rows.ts';
import { type UnreadColumn, UnreadDates } from './unread-dates.ts';

/** One file to import. */
export interface ImportFile {
  readonly format: ImportFormat;
  /** Its name, without its folders. */
  readonly file: string;
  readonly text: AsyncIterable<string>;
  /** How many rows are committed together at most; 1,500 unless told. */
  readonly batchRows?: number | undefined;
  /** Whether to propose links to earlier claims that those of the file may repeat, and to tell whom its speakers may be; unless told, of a short file alone. */
  readonly proposeRepeats?: boolean | undefined;
  /** Only the desk may see what is recorded. */
  readonly private?: boolean | undefined;
  /** Whether rows come in anew of which what they became was taken back as a mistake of the desk; else they are passed over. */
  readonly again?: boolean | undefined;
  /** Is told of each row that is rejected, in the order of the file within a batch. */
  readonly onReject?: (rejected: RejectedRow) => void;
  /** Is told how many rows have been dealt with, after each commit. */
  readonly onProgress?: (rows: number) => void;
}

/** What became of the rows of a file: each is exactly one of added, unchanged or rejected. Proposals are absent where nobody looked for any. */
export interface ImportReport extends Partial<Proposals> {
  readonly read: number;
  readonly added: number;
  readonly unchanged: number;
  readonly rejected: readonly Omit<RejectedRow, 'content'>[];
  /** Of the added those that came in anew; absent where there are none. */
  readonly again?: number;
  /** Of the unchanged those that could come in anew; absent where there are none. */
  readonly takenBack?: number;
  /** Reviews beside which the desk has another one of the same claim, publisher and url; absent where there are none. */
  readonly reviewsAgain?: readonly ReviewAgain[];
  /** What was to be a date and is none, column by column; absent where nothing is. */
  readonly unreadDates?: readonly UnreadColumn[];
}

/**
 * Imports a file as it arrives, in batches that are committed whole. Run again after a kill it goes on where it was:
 * what is there already, by its content, is left as it is.
 */
export async function importFile(desk: Desk, input: ImportFile): Promise<ImportReport> {
  const importing = new Importing(desk, input);
  const today = await todayOf(desk);
  for await (const row of preparedRows(input.format, input.text, today)) await importing.take(row);
  return importing.end();
}

/** The day it is in the desk's zone. */
export const todayOf = (desk: Desk): Promise<Day> =>
  dayOnDesk(desk.store.reader, formatInstant(desk.clock.now()));

/** The batch in hand, and what the batches before it came to. */
class Importing {
  private waiting: PreparedRow[] = [];
  private begunAt: number;
  private run: ImportRun;
  private read = 0;
  private added = 0;
  private unchanged = 0;
  private again = 0;
  private takenBack = 0;
  private readonly rejected: Omit<RejectedRow, 'content'>[] = [];
  private readonly reviewsAgain: ReviewAgain[] = [];
  private readonly unreadDates = new UnreadDates();
  /** What the rows are about: claims and sources, some more than once. */
  readonly named: number[] = [];
  readonly speakers: number[] = [];
  /** This import, and those that brought its rows before. */
  readonly imports = new Set<number>();

  constructor(
    private readonly desk: Desk,
    private readonly input: ImportFile,
  ) {
    const { format, file, private: isPrivate = false, again = false } = input;
    const run = { format, file, private: isPrivate, again };
    this.run = { ...run, index: new ClaimIndex(), batch: null, owes: null };
    this.begunAt = desk.clock.now();
  }

  async take(row: PreparedRow | RejectedRow): Promise<void> {
    this.read += 1;
    if ('reason' in row) this.reject(row);
    else {
      this.waiting.push(row);
      this.unreadDates.addRow(row);
    }
    if (this.isFull()) await this.commit();
  }

  async end(): Promise<ImportReport> {
    await this.commit();
    const { read, added, unchanged, rejected } = this;
    const told = {
      ...(this.again > 0 ? { again: this.again } : {}),
      ...(this.takenBack > 0 ? { takenBack: this.takenBack } : {}),
      ...(this.reviewsAgain.length > 0 ? { reviewsAgain: this.reviewsAgain } : {}),
      ...this.unreadDates.told(),
    };
    const report = { read, added, unchanged, rejected, ...told };
    if (!(await this.proposes())) return report;
    const asked = { anyNumber: this.input.proposeRepeats === true };
    return { ...report, ...(await makeProposals(this.desk, this, asked)) };
  }

  /** What changed nothing before is to change nothing again, unless it was broken off before it had proposed anything. */
  private async proposes(): Promise<boolean> {
    if (!this.mayPropose()) return false;
    if (this.added > 0 || this.input.proposeRepeats === true) return true;
    return (await owingImports(this.desk, this.imports)).length > 0;
  }

  /** To look at one claim takes milliseconds: a short file is no wait. */
  private mayPropose(): boolean {
    return this.input.proposeRepeats ?? this.read <= rowsQuick;
  }

  /** So many rows, or a second of them: a batch that waits holds nothing back from anybody. */
  private isFull(): boolean {
    if (this.waiting.length >= (this.input.batchRows ?? rowsMost)) return true;
    if (this.read % rowsBetweenLooks !== 0) return false;
    return this.desk.clock.now() - this.begunAt >= batchMs;
  }

  private async commit(): Promise<void> {
    if (this.waiting.length > 0) {
      this.note(await this.imported());
      this.waiting = [];
    }
    this.begunAt = this.desk.clock.now();
    this.input.onProgress?.(this.read);
  }

  /** What was committed before a full or failing disk is there: the desk is not as it was. */
  private async imported(): Promise<ImportedBatch> {
    try {
      const owes = this.mayPropose() ? 'proposals' : null;
      return await importBatch(this.desk, { ...this.run, owes }, this.waiting);
    } catch (cause) {
      const told = cause instanceof Failed ? diskTroubles.get(cause.code) : undefined;
      if (!(cause instanceof Failed) || told === undefined) throw cause;
      const message = `${told.what}; ${this.added} rows were imported before.`;
      const hints = [`${told.remedy} and run the same import again: it goes on where it was.`];
      throw new Failed(cause.code, message, { hints, facts: { added: this.added }, cause });
    }
  }

  private note(imported: ImportedBatch): void {
    const { batch, added, unchanged, rejected, claims, head } = imported;
    if (this.mayPropose()) this.keepNamed(imported);
    this.run = { ...this.run, batch };
    this.added += added;
    this.unchanged += unchanged;
    this.again += imported.again;
    this.takenBack += imported.takenBack;
    this.reviewsAgain.push(...imported.reviewsAgain);
    for (const row of rejected) this.reject(row);
    if (head !== null) this.run.index.addWritten(claims, head);
  }

  private keepNamed({ batch, named, speakers, met }: ImportedBatch): void {
    this.named.push(...named);
    this.speakers.push(...speakers);
    for (const each of [...met, ...(batch === null ? [] : [batch])]) this.imports.add(each);
  }

  /** What stands in the row is handed on and not kept: a file may be rejected row by row. */
  private reject(rejected: RejectedRow): void {
    const { row, reason } = rejected;
    this.rejected.push({ row, reason });
    this.input.onReject?.(rejected);
  }
}

/** A batch is held whole until it is committed: with more a million rows take more than 300 MB (the bench `volume`). */
const rowsMost = 1_500;
const batchMs = 1_000;
const rowsQuick = 250;
const rowsBetweenLooks = 256;

/** What may become of a disk in the middle of an import, by the code of the error. */
const diskTroubles: ReadonlyMap<string, { readonly what: string; readonly remedy: string }> =
  new Map([
    ['disk_full', { what: 'The disk is full', remedy: 'Free some space' }],
    ['disk_failed', { what: 'The disk failed', remedy: 'Look after the disk' }],
  ]);

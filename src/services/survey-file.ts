import type { Desk } from '../desk.ts';
import type { ImportFormat } from '../formats/import-format.ts';
import type { Incoming } from '../formats/incoming.ts';
import { ClaimIndex } from './claim-index.ts';
import { ImportLookups } from './import-lookups.ts';
import { placementProblem } from './import-row.ts';
import { type KnownRow, knownRows } from './known-rows.ts';
import { type PreparedRow, preparedRows, type RejectedRow } from './prepared-rows.ts';
import { type UnreadColumn, UnreadDates } from './unread-dates.ts';

/** What an import would do, told without doing it. */
export interface Survey {
  readonly read: number;
  readonly added: number;
  readonly unchanged: number;
  readonly rejected: readonly Omit<RejectedRow, 'content'>[];
  /** Of the added those that would come in anew; absent where there are none. */
  readonly again?: number;
  /** Of the unchanged those that could come in anew; absent where there are none. */
  readonly takenBack?: number;
  /** How many of each the rows that are new would name; claims and speakers may turn out to be known. */
  readonly records: Readonly<Record<SurveyedKind, number>>;
  /** How many ratings map to each status; `none` maps to no status. */
  readonly ratings: Readonly<Record<string, number>>;
  /** The ratings that map to none, the most frequent first, at most twenty. */
  readonly unmapped: readonly { readonly rating: string; readonly rows: number }[];
  /** What was to be a date and would be none, column by column; absent where nothing is. */
  readonly unreadDates?: readonly UnreadColumn[];
}

type SurveyedKind = 'claims' | 'appearances' | 'reviews' | 'evidence' | 'absences' | 'sources';

/** What is surveyed: a file's text, by its format. */
export interface SurveyInput {
  readonly format: ImportFormat;
  readonly text: AsyncIterable<string>;
  /** The day it is, in the desk's zone. */
  readonly today: number;
  /** Whether rows come in anew of which what they became was taken back as a mistake of the desk. */
  readonly again?: boolean | undefined;
  /** The content keys of rows that earlier files bring, to which it adds its own; absent where there are none. */
  readonly seen?: Set<string>;
}

/** Reads a whole file as an import would. A desk that is not there yet knows none of the rows. */
export async function surveyFile(
  desk: Desk | null,
  { format, text, today, again = false, seen = new Set() }: SurveyInput,
): Promise<Survey> {
  const survey = new Surveying(desk, seen, again);
  for await (const row of preparedRows(format, text, today)) await survey.take(row);
  return survey.end();
}

class Surveying {
  private read = 0;
  private added = 0;
  private unchanged = 0;
  private anew = 0;
  private takenBack = 0;
  private waiting: PreparedRow[] = [];
  private readonly rejected: Omit<RejectedRow, 'content'>[] = [];
  private readonly records = {
    ...{ claims: 0, appearances: 0, reviews: 0, evidence: 0, absences: 0, sources: 0 },
  };
  private readonly ratings = new Map<string, number>();
  private readonly unreadDates = new UnreadDates();
  private readonly unmapped = new Map<string, number>();

  constructor(
    private readonly desk: Desk | null,
    private readonly seen: Set<string>,
    private readonly again: boolean,
  ) {}

  async take(row: PreparedRow | RejectedRow): Promise<void> {
    this.read += 1;
    if ('reason' in row) this.rejected.push({ row: row.row, reason: row.reason });
    else {
      this.waiting.push(row);
      this.unreadDates.addRow(row);
    }
    if (this.waiting.length >= rowsAsked) await this.tell();
  }

  async end(): Promise<Survey> {
    await this.tell();
    const { read, added, unchanged, records } = this;
    const rejected = this.rejected.toSorted((one, other) => one.row - other.row);
    const unmapped = [...this.unmapped]
      .map(([rating, rows]) => ({ rating, rows }))
      .sort((one, other) => other.rows - one.rows)
      .slice(0, unmappedShown);
    return {
      read,
      added,
      unchanged,
      rejected,
      ...(this.anew > 0 ? { again: this.anew } : {}),
      ...(this.takenBack > 0 ? { takenBack: this.takenBack } : {}),
      records,
      ratings: Object.fromEntries(this.ratings),
      unmapped,
      ...this.unreadDates.told(),
    };
  }

  private async tell(): Promise<void> {
    const { waiting } = this;
    this.waiting = [];
    const known: ReadonlyMap<string, KnownRow> = this.desk
      ? await knownRows(this.desk.store.reader, waiting)
      : new Map();
    const lookups = await this.lookUp(waiting);
    for (const { row, key, incoming } of waiting) {
      const name = key.toString('base64');
      const here = known.get(name);
      const isGone = (here?.again ?? null) !== null;
      const isHere = (here !== undefined && !(this.again && isGone)) || this.seen.has(name);
      const reason = isHere ? null : placementProblem(lookups, incoming);
      if (isHere) {
        this.unchanged += 1;
        if (isGone && !this.again) this.takenBack += 1;
      } else if (reason === null) {
        this.count(incoming);
        if (isGone) this.anew += 1;
      } else this.rejected.push({ row, reason });
      if (reason === null) this.seen.add(name);
    }
  }

  /** Which claims are here already rejects no row. */
  private async lookUp(rows: readonly PreparedRow[]): Promise<ImportLookups> {
    if (!this.desk) return new ImportLookups();
    const incoming = rows.map((row) => row.incoming);
    return ImportLookups.read(this.desk.store.reader, new ClaimIndex(), incoming);
  }

  private count(incoming: Incoming): void {
    this.added += 1;
    const { appearances = [], reviews = [], evidence = [], absences = [] } = incoming;
    this.records.claims += incoming.claim ? 1 : 0;
    this.records.appearances += appearances.length;
    this.records.reviews += reviews.length;
    this.records.evidence += evidence.length;
    this.records.absences += absences.length;
    this.records.sources += incoming.source ? 1 : 0;
    for (const { status, rating } of reviews) {
      increase(this.ratings, status ?? 'none');
      if (status === undefined) increase(this.unmapped, rating);
    }
  }
}

const rowsAsked = 5_000;
const unmappedShown = 20;

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

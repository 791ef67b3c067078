import type { Kysely, RawBuilder } from 'kysely';
import type { SqlValue, StoredValue } from '../model/record/columns.ts';
import type { Stamp } from '../model/record/noun.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { DB } from './generated/tables.ts';
import type { Leftover } from './leftover.ts';

/** The tables of the desk, as generated from `prisma/schema.prisma`. */
export type Tables = DB;

/** What queries read through: outside a write a read-only connection, inside one the transaction's own. */
export type Reader = Kysely<Tables>;

/**
 * Where a desk is kept. Each database is one implementation; nothing above this room asks which
 * (docs/decisions/0002-store-port.md).
 */
export interface Store {
  /** As the user gave it, without a password: `file:asof.db`. */
  readonly url: string;
  /** Reads committed rows; never waits for a writer. */
  readonly reader: Reader;
  /** What differs from database to database, each by its name. */
  readonly dialect: Dialect;
  /**
   * Runs the work in one write transaction. It commits when the work resolves, on disk before this
   * resolves; it rolls back when the work throws. A transaction that met another writer is run again
   * whole, so the work must have no effect outside the database.
   *
   * @throws Busy when other writers held the desk for longer than the lock wait.
   */
  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /**
   * Leaves no trace of erased rows in the files of the desk: what a log still holds is written back and cut
   * off. False when others read an older state and so held it back, or the user may not: it is left to the next one then.
   */
  scrub(): Promise<boolean>;
  /**
   * Writes the desk as it is committed now to a new file, whole and on disk; others go on writing meanwhile.
   *
   * @throws Failed when the file cannot be written, or this database has other means to be copied.
   */
  copyTo(path: string): Promise<void>;
  /** What there is to know of the database and its files. */
  facts(): Promise<StoreFacts>;
  close(): Promise<void>;
}

/** What a desk is kept by. */
export interface StoreFacts {
  /** The database and its version. */
  readonly database: string;
  /** The number of the last migration. */
  readonly schema: number;
  /** The settings that matter, as a writing connection reports them. */
  readonly settings: Readonly<Record<string, string | number>>;
  /** The files it lies in, with their sizes in bytes. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** What lies beside it and is no part of it. */
  readonly leftovers: readonly Leftover[];
  /** Room on the disk, in bytes; null where that is not to be known. */
  readonly bytesFree: number | null;
  /** Settings that put the desk at risk, each with what to do. */
  readonly risks: readonly { readonly what: string; readonly advice: string }[];
}

/** One open write transaction. All three ways into it share one connection. */
export interface WriteTransaction {
  /** Reads and writes inside the transaction. */
  readonly db: Kysely<Tables>;
  /** Inserts one record's rows. */
  insertRecord(row: RecordRow): Promise<void>;
  /** Inserts many rows at once, in the same transaction. */
  readonly bulk: BulkLoad;
}

/**
 * The way in for rows by the thousand, beside Prisma: SQLite has prepared statements for it, PostgreSQL takes
 * columns as arrays. What is written is the same, by the same codec.
 */
export interface BulkLoad {
  /** The rows of these records, with their nouns' and their lists of references, in order. */
  insertRecords(rows: readonly RecordRow[]): Promise<void>;
  /** Adds records to the full-text index. */
  indexWords(entries: readonly SearchEntry[]): Promise<void>;
  /** Rows of one table, each with a value for every one of these columns. */
  insertRows<Table extends keyof Tables & string>(
    table: Table,
    columns: readonly (keyof Tables[Table] & string)[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void>;
}

/** The rows of one record, ready to be written. */
export interface RecordRow extends Stamp {
  readonly kind: NounName;
  readonly version: number;
  /** Of a record that holds free text. */
  readonly salt: Uint8Array | null;
  readonly sha256: Uint8Array;
  readonly stored: StoredValue;
}

/** The words of one record that full-text search finds it by; of a snapshot what was captured, which is found apart from all else. */
export interface SearchEntry {
  readonly n: number;
  readonly claim?: string | undefined;
  readonly quote?: string | undefined;
  readonly source?: string | undefined;
  readonly name?: string | undefined;
  readonly note?: string | undefined;
  /** What the record says the language of its own words is: BCP 47. */
  readonly language?: string | undefined;
  /** How a captured text begins. */
  readonly captured?: string | undefined;
}

/** A record that full-text search found. */
export interface RankedRecord {
  readonly n: number;
  readonly kind: NounName;
}

/** The same with how well it fits. */
export interface ScoredRecord extends RankedRecord {
  readonly score: number;
}

/** What holds of the whole desk or not. */
export interface Premise {
  /** Names everything its text depends on. */
  readonly shape: string;
  /** A condition on no row, without parameters. */
  readonly holds: () => RawBuilder<unknown>;
}

/** What is read of each record that is found, in the statement that finds it. */
export interface ReadBeside<Values extends BesideValues> {
  /** Names everything its text depends on. */
  readonly shape: string;
  /** Columns, one for each value, named and without parameters. To build them takes longer than to read a page by them. */
  readonly columns: () => RawBuilder<Values>;
  /** What is joined for them to a row `ranked` that has the number of a record, without parameters: a row `record` or, of a claim, perhaps none. */
  readonly joined: () => RawBuilder<unknown>;
}

/** What stands in columns, in their order. */
export type BesideValues = readonly SqlValue[];

/** A record that was found with what was to be read beside it. */
export interface FoundRecord<Values extends BesideValues = readonly []> extends ScoredRecord {
  readonly beside: Values;
}

/** One page of what the full-text index found. */
export interface IndexPage<Values extends BesideValues = readonly []> {
  /** The likest first; with `newestFirst` those with the rarest of many words, then the likest of the newest, then of what is older. */
  readonly records: readonly FoundRecord<Values>[];
  /** Whether so many hold the terms that they were not all ranked together. */
  readonly newestFirst: boolean;
}

/** A word, or words in a row; with `prefix` the last may go on. */
export interface IndexTerm {
  readonly text: string;
  readonly prefix: boolean;
  /** As texts of other languages hold it: what holds one of these holds the term. */
  readonly others?: readonly IndexForm[] | undefined;
}

/** Words in a row as the index is given them; with `prefix` the last may go on. */
export interface IndexForm {
  readonly form: string;
  readonly prefix: boolean;
}

/** What the full-text index is asked for. */
export interface IndexQuestion {
  /** At most 32. */
  readonly terms: readonly IndexTerm[];
  /** Whether a record has to hold every term; else one is enough. */
  readonly all: boolean;
  /** Only records entered up to this number; `everyRecord` for all there are. */
  readonly upTo: number;
  /** A further condition on `record.n` and `record.kind`. */
  readonly where?: RawBuilder<unknown> | undefined;
  /** What its terms rest on: where it does not hold, nothing is found. */
  readonly premise?: Premise | undefined;
  /** Only what comes behind this one. */
  readonly after?: { readonly score: number; readonly n: number } | undefined;
  readonly limit: number;
}

/** A problem that `verify` found: in which table, at which record, what. */
export interface Problem {
  readonly table: string;
  /** A record's id; of other tables the key of the row. */
  readonly id: string;
  /** The record's number. */
  readonly n?: number;
  readonly what: string;
}

/** The differences between databases, by name. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgresql';
  /** Whether what a claim shows where it is found is kept in a row of its own, `derived_shown`. */
  readonly keepsShown: boolean;
  /** Adds records to the full-text index, in the transaction of their rows. */
  indexWords(db: Kysely<Tables>, entries: readonly SearchEntry[]): Promise<void>;
  /** Takes records out of the full-text index: what they held is no longer to be found. */
  forgetWords(db: Kysely<Tables>, numbers: readonly number[]): Promise<void>;
  /** Takes everything out of the index, to be filled anew. */
  emptyIndex(db: Kysely<Tables>): Promise<void>;
  /** Drops from the index what was taken out of it, so that no file holds it any more. */
  purgeIndex(db: Kysely<Tables>): Promise<void>;
  /**
   * Records of a noun that hold any of these words, those that hold more and rarer ones first.
   *
   * @param words at most 32; none gives nothing.
   */
  findByWords(
    reader: Reader,
    kind: NounName,
    words: readonly IndexTerm[],
    limit: number,
  ): Promise<readonly number[]>;
  /**
   * How many records hold each of these terms, in the order asked; beyond `most` it may be an estimate, never below it.
   */
  countWords(reader: Reader, terms: readonly IndexTerm[], most: number): Promise<readonly number[]>;
  /**
   * The numbers of claims and reviews whose own words or title hold a term, in no order.
   *
   * @param among terms of which they hold one as well; none asks for no more.
   */
  claimsWithWord(
    reader: Reader,
    term: IndexTerm,
    within: {
      readonly among: readonly IndexTerm[];
      readonly upTo: number;
      readonly limit: number;
    },
  ): Promise<readonly number[]>;
  /** The numbers of snapshots whose texts begin with words among which a term stands, in no order. */
  articlesWithWord(
    reader: Reader,
    term: IndexTerm,
    within: { readonly upTo: number; readonly limit: number },
  ): Promise<readonly number[]>;
  /** Records that hold the terms, with a score: higher is liker, comparable within one question. */
  search<Values extends BesideValues = readonly []>(
    reader: Reader,
    question: IndexQuestion,
    beside?: ReadBeside<Values>,
  ): Promise<IndexPage<Values>>;
  /** A SELECT of `n` and `kind` of all records that hold the terms. */
  recordsHolding(
    question: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'>,
  ): RawBuilder<unknown>;
  /** Whether a column of a table, which has an index of its own, holds this number anywhere. */
  isHeldBy(
    n: RawBuilder<number>,
    table: keyof Tables & string,
    column: string,
  ): RawBuilder<boolean>;
  /** A JSON array of these values as a text; null stays null in it. */
  jsonArray(values: readonly RawBuilder<unknown>[]): RawBuilder<string>;
  /** Holds the full-text index against what it should hold. */
  checkIndex(reader: Reader, entries: AsyncIterable<SearchEntry>): Promise<readonly Problem[]>;
  /** Holds the file's own structure and the applied migrations against what they should be. */
  checkStructure(reader: Reader): Promise<readonly Problem[]>;
}

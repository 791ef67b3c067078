import type { ForeignRow, ForeignValue } from './foreign.ts';
import type { Incoming } from './incoming.ts';

/** A stated rule by which a format reads grades and labels: kept as a record, and named by what it made. */
export interface FormatRule {
  readonly name: string;
  readonly release: string;
  readonly text: string;
}

/** One format of others that comes in. Pure: texts in, plain values out. */
export interface ImportFormat {
  readonly name: string;
  /** Raised when the same row would give other records; part of the content key. */
  readonly version: number;
  readonly rule?: FormatRule;
  /** Splits a file into its rows as it arrives. */
  rows(text: AsyncIterable<string>): AsyncIterable<ForeignRow>;
  /** What a row says; throws `RowProblem` when it says nothing that can be recorded. */
  read(row: ForeignValue): Incoming;
}

/** Why a row is rejected, in a sentence for the one who imports. */
export class RowProblem extends Error {}

import { type Parser, parse } from 'csv-parse';
import type { UnreadRow } from './foreign.ts';
import { rowMost } from './row-most.ts';

/**
 * The records of comma-separated values, cell by cell, and last what is no CSV: a quotation mark that never closes takes the
 * rest of the file with it, and no record before it.
 *
 * @param delimiterOf tells the delimiter from the first piece.
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiterOf: (start: string) => string,
): AsyncIterable<readonly string[] | Omit<UnreadRow, 'row'>> {
  let reading: Reading | undefined;
  for await (const piece of withEnd(text)) {
    reading ??= new Reading(delimiterOf(piece ?? ''));
    const problem = await reading.given(piece);
    yield* reading.taken();
    if (problem !== null) {
      yield { problem, raw: reading.left() };
      return;
    }
  }
}

/** The pieces of a text, and null after the last. */
async function* withEnd(text: AsyncIterable<string>): AsyncIterable<string | null> {
  yield* text;
  yield null;
}

/** The parser is given piece after piece, and what it has read is taken from it each time. */
class Reading {
  private readonly parser: Parser;
  private records: (readonly string[])[] = [];
  /** Where the last record ends, in bytes of the file. */
  private readTo = 0;
  /** The pieces from the one on in which the last record ends, and where the first of them begins. */
  private pieces: Buffer[] = [];
  private piecesFrom = 0;

  constructor(delimiter: string) {
    this.parser = parse({
      ...{ delimiter, bom: true, relax_quotes: true, relax_column_count: true },
      ...{ skip_empty_lines: true, max_record_size: rowMost },
      on_record: (record: readonly string[], { bytes }) => {
        this.records.push(record);
        this.readTo = bytes;
        return null;
      },
    }).resume();
  }

  /** Gives the parser a piece, or the end; what is wrong from there on, or null. */
  async given(piece: string | null): Promise<string | null> {
    if (piece === null) return this.settled((settle) => this.parser.end(settle));
    const bytes = Buffer.from(piece);
    this.pieces.push(bytes);
    const problem = await this.settled((settle) => this.parser.write(bytes, settle));
    this.forgetRead();
    return problem;
  }

  taken(): readonly (readonly string[])[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  /** What stands behind the last record. */
  left(): string {
    const bytes = Buffer.concat(this.pieces).subarray(this.readTo - this.piecesFrom);
    return bytes.subarray(0, rowMost).toString().trimStart();
  }

  /** The parser tells of an error twice: a listener that is taken off after the first leaves the second to end the process. */
  private settled(
    giving: (settle: (error?: Error | null) => void) => void,
  ): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const settle = (error?: Error | null): void => {
        if (!error) this.parser.off('error', settle);
        if (error && !isCsvError(error)) reject(error);
        else resolve(error ? problemOf(error) : null);
      };
      this.parser.on('error', settle);
      giving(settle);
    });
  }

  private forgetRead(): void {
    for (let [first] = this.pieces; first; [first] = this.pieces) {
      if (this.piecesFrom + first.length > this.readTo) return;
      this.piecesFrom += first.length;
      this.pieces.shift();
    }
  }
}

interface CsvError extends Error {
  readonly code: string;
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

function problemOf({ code, message }: CsvError): string {
  const why =
    code === 'CSV_MAX_RECORD_SIZE'
      ? `a row of more than ${rowMost / 1_000_000} MB, as where a quotation mark never closes`
      : message;
  return `it is no CSV from here on: ${why}`;
}

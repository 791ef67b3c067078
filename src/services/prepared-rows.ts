import type { ForeignRow, ForeignValue } from '../formats/foreign.ts';
import { type ImportFormat, RowProblem } from '../formats/import-format.ts';
import type { DateCell, Incoming } from '../formats/incoming.ts';
import { rowKey } from '../formats/row-key.ts';
import type { Day } from '../model/bounds.ts';
import { isAhead, recordable } from './recordable.ts';

/** A row that can be recorded, with the key that tells it from every other content. */
export interface PreparedRow {
  readonly row: number;
  readonly value: ForeignValue;
  readonly key: Buffer;
  readonly incoming: Incoming;
  /** The cells that were to be dates, and of which none is recorded. */
  readonly unreadDates: readonly UnreadDate[];
}

/** A cell that was to be a date: not to be read for sure, or of a day that has not come. */
export interface UnreadDate extends DateCell {
  readonly isAhead: boolean;
}

/** A row that cannot be recorded, and why. */
export interface RejectedRow {
  readonly row: number;
  readonly reason: string;
  /** What stands there: the row as it was read, or its text where it could not be read. */
  readonly content: ForeignValue;
}

/** Reads a file's rows and says of each what it would become, without looking at any desk. */
export async function* preparedRows(
  format: ImportFormat,
  text: AsyncIterable<string>,
  today: Day,
): AsyncIterable<PreparedRow | RejectedRow> {
  for await (const row of format.rows(text)) yield prepare(format, row, today);
}

function prepare(format: ImportFormat, row: ForeignRow, today: Day): PreparedRow | RejectedRow {
  if ('problem' in row) return { row: row.row, reason: row.problem, content: row.raw };
  const { value } = row;
  try {
    const incoming = recordable(format.read(value), today);
    const unreadDates = unreadIn(incoming, today);
    return { row: row.row, value, key: rowKey(format, value), incoming, unreadDates };
  } catch (error) {
    if (error instanceof RowProblem) return { row: row.row, reason: error.message, content: value };
    throw error;
  }
}

function unreadIn({ dates = [] }: Incoming, today: Day): readonly UnreadDate[] {
  return dates
    .filter(({ date }) => date === undefined || isAhead(date, today))
    .map((cell) => ({ ...cell, isAhead: cell.date !== undefined }));
}

import type { DateField } from '../formats/column-map.ts';
import { publishedDay } from '../text/published-day.ts';
import type { PreparedRow, UnreadDate } from './prepared-rows.ts';

/** The cells of one column of a file that were to be dates, and of which none is recorded. */
export interface UnreadColumn {
  readonly field: DateField;
  /** Null where the map gives one value for every row. */
  readonly column: string | null;
  /** How many cells. */
  readonly cells: number;
  /** Of them those in numbers, of which either may be the day. */
  readonly eitherOrder: number;
  /** Of them those of a day that has not come. */
  readonly ahead: number;
  /** Up to three that differ, as they are written. */
  readonly examples: readonly string[];
}

/** Counts, column by column, the cells that were to be dates and are none. */
export class UnreadDates {
  private readonly columns = new Map<string, UnreadColumn>();

  addRow({ unreadDates }: PreparedRow): void {
    for (const cell of unreadDates) this.add(columnOfOne(cell));
  }

  /** Adds up what is told of one column in several files. */
  add(further: UnreadColumn): void {
    const { field, column } = further;
    const key = JSON.stringify([field, column]);
    const { cells = 0, eitherOrder = 0, ahead = 0, examples = [] } = this.columns.get(key) ?? {};
    this.columns.set(key, {
      ...{ field, column, cells: cells + further.cells },
      ...{ eitherOrder: eitherOrder + further.eitherOrder, ahead: ahead + further.ahead },
      examples: [...new Set([...examples, ...further.examples])].slice(0, examplesMost),
    });
  }

  /** What is to be told; nothing where every date was read. */
  told(): { readonly unreadDates?: readonly UnreadColumn[] } {
    return this.columns.size === 0 ? {} : { unreadDates: [...this.columns.values()] };
  }
}

function columnOfOne({ field, column, written, isAhead }: UnreadDate): UnreadColumn {
  const isEither = !isAhead && publishedDay(written, 'day-first') !== null;
  return {
    ...{ field, column: column ?? null, cells: 1, examples: [written] },
    ...{ eitherOrder: isEither ? 1 : 0, ahead: isAhead ? 1 : 0 },
  };
}

const examplesMost = 3;

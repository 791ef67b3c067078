import type { UnreadColumn } from '../../services/unread-dates.ts';

/** What was to be a date and is none, with what to do, as JSON tells it. */
export interface UnreadColumnTold extends UnreadColumn {
  readonly hints: readonly string[];
}

/** Whether the rows are looked at first, and can still be read by another map, or are in the desk. */
export type When = 'before' | 'imported';

/** The same columns with what to do about each. */
export const withDateHints = (
  columns: readonly UnreadColumn[],
  when: When,
): readonly UnreadColumnTold[] =>
  columns.map((column) => ({ ...column, hints: hintsFor(column, when) }));

/** A line for each column, and below it what to do. */
export function unreadDateLines(
  columns: readonly UnreadColumn[] = [],
  when: When,
): readonly string[] {
  return columns.flatMap((unread) => {
    const { field, column, cells, examples } = unread;
    const where =
      column === null ? `the value of ${field}` : `${JSON.stringify(column)} (${field})`;
    const shown = examples.map((text) => JSON.stringify(short(text))).join(', ');
    const number = `${cells.toLocaleString('en')} ${cells === 1 ? 'cell' : 'cells'}`;
    const stays =
      cells === 1
        ? 'gives no date and stays with its row'
        : 'give no date and stay with their rows';
    return [
      `Of ${where} ${number} ${stays} alone: ${shown}${cells > examples.length ? ', …' : ''}.`,
      ...hintsFor(unread, when).map((hint) => `  ${hint}`),
    ];
  });
}

function hintsFor(
  { field, column, cells, eitherOrder, ahead }: UnreadColumn,
  when: When,
): readonly string[] {
  const others = cells - eitherOrder - ahead;
  const map = JSON.stringify({ [field]: { column: column ?? '…', order: 'day-first' } });
  return [
    ...(eitherOrder > 0
      ? [
          `Either number may be the day: ${when === 'before' ? 'say' : 'for further files say'} in the map which is, ${map}, or "month-first".`,
        ]
      : []),
    ...(others > 0
      ? [
          'Write what is no date yet as a day, a month or a year, such as 2023-05-04, 2023-05 or 2023.',
        ]
      : []),
    ...(ahead > 0
      ? [`${ahead.toLocaleString('en')} of them lie ahead of today: put them right.`]
      : []),
    ...(when === 'imported'
      ? [
          `To import rows again that are here changes nothing. To give one its date: asof correct N --set ${field}=2023-05-04 --because ….`,
        ]
      : []),
  ];
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > shortMost ? `${line.slice(0, shortMost)}…` : line;
}

const shortMost = 40;

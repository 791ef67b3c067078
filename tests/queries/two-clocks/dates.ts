/** Days of the model: counted by the calendar of JavaScript, and by nothing of the product. */

/** The earliest and the latest day a date may mean, as days since 1970-01-01. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A date of a history: as it is written, with what it may mean. */
export interface WrittenDate extends Span {
  readonly text: string;
}

/** Never arrives; the product keeps it as the largest day it has. */
export const never = 2_147_483_647;

export const always = -2_147_483_647;

const msPerDay = 86_400_000;

export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / msPerDay;

export const isoDay = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** The calendar day in Prague, where the desks of these histories stand. */
export const pragueDay = (milliseconds: number): number => dayNumber(prague.format(milliseconds));

/** Swedes write a date as 2025-06-10. */
const prague = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' });

/** The same date a year on; of 29 February the 28th. */
export function yearOn(day: number): number {
  const [year = '', month = '', date = ''] = isoDay(day).split('-');
  const next = `${Number(year) + 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
  return dayNumber(next);
}

/** Exact days, months, years, an uncertain one, an interval, one without an end; all had begun in June 2025. */
export const dates: readonly WrittenDate[] = [
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2023-03-15', '2023-03-15', '2023-03-15'],
  ['2023-03', '2023-03-01', '2023-03-31'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-04-10', '2023-04-10', '2023-04-10'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-03~', '2023-03-01', '2023-03-31'],
  ['2023-02/2023-04', '2023-02-01', '2023-04-30'],
  ['2024-06-01/..', '2024-06-01', null],
  ['2025-05-31', '2025-05-31', '2025-05-31'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2023-03-01', '2023-03-01', '2023-03-01'],
].map(([text, first, last]) => ({
  text: text ?? '',
  first: dayNumber(first ?? ''),
  last: last === null ? never : dayNumber(last ?? ''),
}));

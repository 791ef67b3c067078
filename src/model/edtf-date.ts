import type { Bounds } from './bounds.ts';
import { dayOf, daysInMonth } from './day.ts';

/** One date of EDTF level 0 or 1 in its parts; an interval has two of them (see `edtf.ts`). */
export interface EdtfDate {
  /** The first and the last year it may mean: `202X` is 2020 to 2029. */
  readonly years: readonly [number, number];
  readonly season: number | null;
  readonly month: Part;
  readonly day: Part;
  /** It ends in `?`, `~` or `%`: uncertain, approximate, or both. */
  readonly qualified: boolean;
}

/** A month or a day: its number, `X` for unspecified, null where the date does not go so far. */
type Part = number | 'X' | null;

/** The parts of a date, or null when it is not spelled like one; it may still be impossible. */
export function readEdtfDate(text: string): EdtfDate | null {
  const match = spelling.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, qualifier] = match;
  if (year.includes('X') && month !== undefined) return null;
  if (month === 'XX' && day !== undefined && day !== 'XX') return null;
  const season = isSeason(month) ? Number(month) : null;
  if (season !== null && day !== undefined) return null;
  return {
    years: [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))],
    season,
    month: season === null ? partOf(month) : null,
    day: partOf(day),
    qualified: qualifier !== undefined,
  };
}

/** Why a date that is spelled well cannot be, such as "February 2023 has 28 days"; null when it can. */
export function impossibility({ years, month, day }: EdtfDate): string | null {
  const [year] = years;
  if (typeof month !== 'number') return null;
  if (month < 1 || month > 12) return 'a year has the months 01 to 12 (21 to 24 are seasons)';
  if (typeof day !== 'number') return null;
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return null;
  return `${monthNames[month - 1]} ${year} has the days 01 to ${days}`;
}

/** The earliest and the latest day a possible date may mean; a season may be anywhere in its year. */
export function boundsOfEdtfDate({ years, month, day }: EdtfDate): Bounds {
  const [firstYear, lastYear] = years;
  const firstMonth = typeof month === 'number' ? month : 1;
  const lastMonth = typeof month === 'number' ? month : 12;
  return {
    first: dayOf(firstYear, firstMonth, typeof day === 'number' ? day : 1),
    last: dayOf(
      lastYear,
      lastMonth,
      typeof day === 'number' ? day : daysInMonth(lastYear, lastMonth),
    ),
  };
}

/** The months as English readers call them. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Level 1 leaves digits unspecified from the right only: one or two of a year, a day, or month and day. */
const spelling = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

function isSeason(month: string | undefined): boolean {
  return month !== undefined && /^2[1-4]$/.test(month);
}

function partOf(digits: string | undefined): Part {
  if (digits === undefined) return null;
  return digits === 'XX' ? 'X' : Number(digits);
}

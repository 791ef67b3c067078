import { daysInMonth } from '../model/day.ts';
import { monthInDate } from '../words/month-names.ts';

/** Which of two numbers the writer of a date puts first. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * The day a page says it was published, as EDTF: `YYYY-MM-DD`, or less where less is given; null when it cannot be
 * read for sure. The day is taken as written, in the publisher's own time zone. The whole text has to be that date, but for
 * a day of the week and a time of day: "before 9 March 2023" and "1 March 2023 – 5 April 2023" are no day.
 *
 * @param order which number of "4.5.2023" is the day, where that is known; without it only numbers that tell it are read.
 */
export function publishedDay(written: string, order?: DayOrder): string | null {
  const text = written.trim();
  const date = withoutTime(text).replace(weekday, '');
  return isoDay(text) ?? numberedDay(date, order) ?? namedDay(date);
}

function isoDay(text: string): string | null {
  const date = withoutTime(text);
  const match =
    /^(\d{4})(?:[-/](\d{1,2}))?$/.exec(text) ??
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(date) ??
    /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/.exec(date) ??
    /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]$/.exec(date) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  return match === null ? null : edtf(match[1], match[2], match[3]);
}

/** "24.5.2023", "5/24/2023": a number above 12 is no month, and two equal ones are one day; "4/5/2023" is two days unless the order is known. */
function numberedDay(date: string, order: DayOrder | undefined): string | null {
  const [, first, , second, year] = /^(\d{1,2})(\. ?|[/-])(\d{1,2})\2(\d{4})$/.exec(date) ?? [];
  const dayFirst = edtf(year, second, first);
  const monthFirst = edtf(year, first, second);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst;
  return dayFirst === monthFirst ? dayFirst : null;
}

/** "March 9, 2023", "9. März 2023", "9 de marzo de 2023", "Sept. 2023". */
function namedDay(date: string): string | null {
  const [, day, name = '', year] =
    dayThenMonth.exec(date) ??
    ordered(monthThenDay.exec(date), [2, 1, 3]) ??
    ordered(yearThenMonth.exec(date), [3, 2, 1]) ??
    [];
  const month =
    monthInDate(name.normalize('NFC')) || (day === undefined ? 0 : monthByItsStart(name));
  return month === 0 ? null : edtf(year, String(month), day);
}

/** Of a word of letters without marks, beside a day, that begins as the English month does; alone "Marathon 2023" would be March. */
function monthByItsStart(name: string): number {
  if (!/^[a-z]{3,}$/i.test(name)) return 0;
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const word = String.raw`(\p{L}[\p{L}\p{M}]{1,})`;
const dayThenMonth = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|re|[.º°])? (?:de )?ב?${word}[.,]{0,2} (?:del? )?(\d{4})(?: ?(?:г|р|r|roku|года|року)\.?)?$`,
  'iu',
);
const monthThenDay = new RegExp(
  String.raw`^${word}\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (?:del? )?(\d{4})$`,
  'iu',
);
const yearThenMonth = new RegExp(String.raw`^(\d{4})\. ${word}\.? (\d{1,2})\.?$`, 'iu');
const weekday =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so)\.?,? /i;

function ordered(
  match: RegExpExecArray | null,
  places: readonly number[],
): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], ...places.map((place) => match[place])];
}

const withoutTime = (text: string): string => text.replace(timeOfDay, '');

/** Behind the date: "T23:30:00-05:00", " 10:00", ", 10:30 p.m. EST", " at 10 a.m.", " 10:00:00 GMT+0000 (UTC)". */
const timeOfDay = new RegExp(
  String.raw`(?<=\d\d)(?:T\d{2,6}|(?:T|,? (?:at |[-–|] )?)(?:\d{1,2}(?:[:h]\d\d){1,2}|\d{1,2}(?= ?[ap]\.?m)))` +
    String.raw`(?:[.,]\d+)?(?: ?[ap]\.?m\.?)?(?: ?[a-z]{1,5})?(?: ?[+-]\d{1,2}(?::?\d\d)?)?(?: \([a-z ]+\))?$`,
  'i',
);

function edtf(year?: string, month?: string, day?: string): string | null {
  if (year === undefined) return null;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const written = parts
    .map((part, place) => (place === 0 ? part : part.padStart(2, '0')))
    .join('-');
  return year !== '0000' && isReal(parts.map(Number)) ? written : null;
}

/** Dates that no calendar has, such as 30 February, are not believed. */
function isReal([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

import { daysInMonth } from '../model/day.ts';

/**
 * The day a page says it was published, as EDTF: `YYYY-MM-DD`, or less where less is given; null when it cannot be
 * read for sure. The day is taken as written, in the publisher's own time zone. The whole text has to be that date, but for
 * a day of the week and a time of day: "before 9 March 2023" and "1 March 2023 – 5 April 2023" are no day.
 */
export function publishedDay(written: string): string | null {
  const text = written.trim();
  return isoDay(text) ?? englishDay(text);
}

function isoDay(text: string): string | null {
  const match =
    /^(\d{4})(?:[-/](\d{1,2}))?$/.exec(text) ??
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(withoutTime(text)) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(withoutTime(text));
  return match === null ? null : edtf(match[1], match[2], match[3]);
}

/** "March 9, 2023", "9 March 2023", "Sept. 2023", "Thu, 9 Mar 2023 10:00:00 GMT": never "3/9/2023", which is two days. */
function englishDay(text: string): string | null {
  const date = withoutTime(text).replace(weekday, '');
  const [, day, name, year] = dayFirst.exec(date) ?? swapped(monthFirst.exec(date)) ?? [];
  const month = months.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
  return month === 0 || finnishNovember.test(date) ? null : edtf(year, String(month), day);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,})\.?,? (\d{4})$/i;
const monthFirst = /^([a-z]{3,})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/i;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i;
/** It begins as March does. */
const finnishNovember = /marras/i;

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

const withoutTime = (text: string): string => text.replace(timeOfDay, '');

/** Behind the date: "T23:30:00-05:00", " 10:00", ", 10:30 p.m. EST", " at 10 a.m.", " 10:00:00 GMT+0000 (UTC)". */
const timeOfDay = new RegExp(
  String.raw`(?<=\d\d)(?:T\d{2,6}|(?:T|,? (?:at |[-–|] )?)(?:\d{1,2}(?:[:h]\d\d){1,2}|\d{1,2}(?= ?[ap]\.?m)))` +
    String.raw`(?:[.,]\d+)?(?: ?[ap]\.?m\.?)?(?: ?[a-z]{1,5})?(?: ?[+-]\d{1,2}(?::?\d\d)?)?(?: \([a-z ]+\))?$`,
  'i',
);

function edtf(year?: string, month?: string, day?: string): string | null {
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

import { parseEdtf } from '../../model/edtf.ts';
import { monthNames } from '../../model/edtf-date.ts';

/** The one date a sentence names, as EDTF; null where it names none or several, one without its year, or one in no calendar. */
export function datesIn(sentence: string): string | null {
  const found = Array.from(sentence.matchAll(date), ({ groups = {} }) => edtfOf(groups));
  const dates = [...new Set(found)];
  const [named = null] = dates;
  return dates.length === 1 && named !== null && parseEdtf(named) !== null ? named : null;
}

const month = monthNames.join('|');
/** An older year may be a number of anything, but for where a year stands. */
const year = `(?:19|20)\\d\\d|(?<=\\b(?:in|since|until|${month}) |(?:${month}) \\d{1,2}, )1[0-8]\\d\\d`;
const date = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,-])(?:(?<dayBefore>\\d{1,2})\\.? )?(?:(?<month>${month}) )?(?:(?<dayAfter>\\d{1,2}), )?(?<year>${year})(?![\\p{L}\\p{N}%-])`,
  'gu',
);

function edtfOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { dayBefore, dayAfter, year = '' } = groups;
  const place = (monthNames as readonly string[]).indexOf(groups.month ?? '') + 1;
  if (place === 0) return year;
  const inMonth = `${year}-${String(place).padStart(2, '0')}`;
  const day = Number(dayAfter ?? dayBefore ?? 0);
  return day === 0 ? inMonth : `${inMonth}-${String(day).padStart(2, '0')}`;
}

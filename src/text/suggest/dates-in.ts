import { monthNames } from '../../model/edtf-date.ts';

/** The one date a sentence names, as EDTF; null where it names none or several, or one without its year. */
export function datesIn(sentence: string): string | null {
  const found = Array.from(sentence.matchAll(date), ({ groups = {} }) => edtfOf(groups));
  const dates = [...new Set(found)];
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

const month = monthNames.join('|');
const date = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,-])(?:(?<dayBefore>\\d{1,2})\\.? )?(?:(?<month>${month}) )?(?:(?<dayAfter>\\d{1,2}), )?(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}%-])`,
  'gu',
);

function edtfOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { dayBefore, dayAfter, year = '' } = groups;
  const place = (monthNames as readonly string[]).indexOf(groups.month ?? '') + 1;
  if (place === 0) return year;
  const inMonth = `${year}-${String(place).padStart(2, '0')}`;
  const day = Number(dayAfter ?? dayBefore ?? 0);
  return day >= 1 && day <= 31 ? `${inMonth}-${String(day).padStart(2, '0')}` : inMonth;
}

import { daysInMonth } from '../model/day.ts';

/**
 * The day a page says it was published, as EDTF: `YYYY-MM-DD`, or less where less is given; null when it cannot be
 * read for sure. The day is taken as written, in the publisher's own time zone.
 */
export function publishedDay(written: string): string | null {
  const text = written.trim();
  return isoDay(text) ?? englishDay(text);
}

function isoDay(text: string): string | null {
  const match =
    /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[T\s])/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(text);
  return match === null ? null : edtf(match[1], match[2], match[3]);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "March 9, 2023", "9 March 2023", "Thu, 9 Mar 2023 10:00:00 GMT": never "3/9/2023", which is two days. */
function englishDay(text: string): string | null {
  const match =
    /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text) ??
    swapped(/\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i.exec(text));
  if (match === null) return null;
  const month = months.indexOf((match[1] ?? '').toLowerCase()) + 1;
  return month === 0 ? null : edtf(match[3], String(month), match[2]);
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

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

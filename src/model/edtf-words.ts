import { isOpenSide, parseEdtf, sidesOfInterval } from './edtf.ts';
import { type EdtfDate, monthNames, readEdtfDate } from './edtf-date.ts';

/**
 * A date people speak of in English words: `2023-03-01` is "1 March 2023", `2023-03~` "about March 2023",
 * `../2023` "up to 2023". A text that is no such date is given back as it is.
 */
export function dateInWords(text: string): string {
  if (parseEdtf(text) === null) return text;
  const sides = sidesOfInterval(text);
  return sides === null ? sideInWords(text) : intervalInWords(sides);
}

function intervalInWords([start, end]: readonly [string, string]): string {
  if (isOpenSide(start) && isOpenSide(end)) return 'at any time';
  if (isOpenSide(start)) return `up to ${sideInWords(end)}`;
  if (isOpenSide(end)) return `from ${sideInWords(start)} on`;
  if (start === end) return sideInWords(start);
  return `between ${sideInWords(start)} and ${sideInWords(end)}`;
}

function sideInWords(text: string): string {
  const date = readEdtfDate(text);
  if (date === null) return text;
  // "About" already says that the exact day is not known: "about some day in March" would say it twice.
  return date.qualified ? `about ${period(date)}` : `${vagueness(date)}${period(date)}`;
}

function vagueness({ month, day, years: [first, last] }: EdtfDate): string {
  if (day === 'X') return 'some day in ';
  if (month === 'X') return 'some month in ';
  return first === last || isPlainDecade(first, last) ? '' : 'some time in ';
}

function period({ years: [first, last], season, month, day }: EdtfDate): string {
  if (first !== last) return isPlainDecade(first, last) ? `the ${first}s` : `${first}–${last}`;
  if (season !== null) return `${seasonNames[season - firstSeason]} ${yearInWords(first)}`;
  if (typeof month !== 'number') return yearInWords(first);
  const monthOfYear = `${monthNames[month - 1]} ${yearInWords(first)}`;
  return typeof day === 'number' ? `${day} ${monthOfYear}` : monthOfYear;
}

/** "The 2000s" may mean ten years or a hundred, so the first decade of a century is written out. */
function isPlainDecade(first: number, last: number): boolean {
  return last - first === 9 && first >= 1000 && first % 100 !== 0;
}

const firstSeason = 21;
const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const;

/** EDTF counts a year 0, which readers know as 1 BC. */
function yearInWords(year: number): string {
  if (year === 0) return '1 BC';
  return year < 1000 ? `AD ${year}` : String(year);
}

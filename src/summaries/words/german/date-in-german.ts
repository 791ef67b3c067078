import { isOpenSide, parseEdtf, sidesOfInterval } from '../../../model/edtf.ts';
import { type EdtfDate, readEdtfDate } from '../../../model/edtf-date.ts';

/**
 * A date people speak of in German words: `2023-03-01` is "1. März 2023", `2023-03~` "etwa März 2023". A text
 * that is no such date is given back as it is.
 */
export function dateInGerman(text: string): string {
  if (parseEdtf(text) === null) return text;
  const sides = sidesOfInterval(text);
  return sides === null ? sideInWords(text) : intervalInWords(sides);
}

function intervalInWords([start, end]: readonly [string, string]): string {
  if (isOpenSide(start) && isOpenSide(end)) return 'zu irgendeiner Zeit';
  if (isOpenSide(start)) return `bis ${sideInWords(end)}`;
  if (isOpenSide(end)) return `ab ${sideInWords(start)}`;
  if (start === end) return sideInWords(start);
  return `zwischen ${sideInWords(start)} und ${sideInWords(end)}`;
}

function sideInWords(text: string): string {
  const date = readEdtfDate(text);
  if (date === null) return text;
  return date.qualified ? `etwa ${period(date)}` : `${vagueness(date)}${period(date)}`;
}

function vagueness({ month, day, years: [first, last] }: EdtfDate): string {
  if (day === 'X') return typeof month === 'number' ? 'ein Tag im ' : 'ein Tag im Jahr ';
  if (month === 'X') return 'ein Monat im Jahr ';
  return first === last || isPlainDecade(first, last) ? '' : 'irgendwann ';
}

function period({ years: [first, last], season, month, day }: EdtfDate): string {
  if (first !== last) return isPlainDecade(first, last) ? `${first}er-Jahre` : `${first}–${last}`;
  if (season !== null) return `${seasons[season - firstSeason]} ${year(first)}`;
  if (typeof month !== 'number') return year(first);
  const monthOfYear = `${months[month - 1]} ${year(first)}`;
  return typeof day === 'number' ? `${day}. ${monthOfYear}` : monthOfYear;
}

function isPlainDecade(first: number, last: number): boolean {
  return last - first === 9 && first >= 1000 && first % 100 !== 0;
}

/** EDTF counts a year 0, which readers know as 1 before Christ. */
const year = (number: number): string => {
  if (number === 0) return '1 v. Chr.';
  return number < 1000 ? `${number} n. Chr.` : String(number);
};

const firstSeason = 21;
const seasons = ['Frühling', 'Sommer', 'Herbst', 'Winter'] as const;

const months = [
  ...(['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'] as const),
  ...(['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'] as const),
] as const;

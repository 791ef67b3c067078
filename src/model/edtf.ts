import { type Bounds, type Day, openEnd, openStart, type SpokenDate } from './bounds.ts';
import { boundsOfEdtfDate, impossibility, readEdtfDate } from './edtf-date.ts';

/**
 * Reads a date people speak of, EDTF level 0 or 1, and bounds it by its earliest and latest day, or says what is wrong
 * (https://www.loc.gov/standards/datetime/). The subset: `2023`, `2023-03`, `2023-03-01`, `202X`, `20XX`,
 * `2023-XX`, `2023-03-XX`, `2023-XX-XX`, seasons `2023-21` to `2023-24`, each with `?`, `~` or `%` behind,
 * and intervals of two with `..` or nothing for an open side. No clock times, sets, or years beyond 0000–9999.
 */
export function readEdtf(text: string): SpokenDate | EdtfProblem {
  const sides = sidesOfInterval(text);
  const reading = sides === null ? readDate(text) : readInterval(text, sides);
  return 'problem' in reading ? reading : { text, first: reading.first, last: reading.last };
}

/** Why a text is no date: one sentence that says what to write instead. */
export interface EdtfProblem {
  readonly problem: string;
}

/** Reads a date people speak of, or gives null; `readEdtf` says what is wrong. */
export function parseEdtf(text: string): SpokenDate | null {
  const reading = readEdtf(text);
  return 'text' in reading ? reading : null;
}

/** The day meant by an as-of given as a month, a year or a season: its last. An open end never arrives. */
export function lastDayOf(date: Bounds): Day {
  return date.last;
}

/** The two sides of an interval as written; null when the text is a single date. */
export function sidesOfInterval(text: string): readonly [string, string] | null {
  const slash = text.indexOf('/');
  return slash === -1 ? null : [text.slice(0, slash), text.slice(slash + 1)];
}

/** Whether a side of an interval is open: `..`, or nothing, which level 1 calls unknown. */
export function isOpenSide(side: string): boolean {
  return side === '' || side === '..';
}

function readDate(text: string): Bounds | EdtfProblem {
  const date = readEdtfDate(text);
  if (date === null) return notEdtf(text);
  const impossible = impossibility(date);
  if (impossible !== null) {
    return { problem: `${quoted(text)} is not a possible date: ${impossible}` };
  }
  return boundsOfEdtfDate(date);
}

function readInterval(text: string, [start, end]: readonly [string, string]): Bounds | EdtfProblem {
  if (start === '' && end === '') return notEdtf(text);
  const from = isOpenSide(start) ? openSide : readDate(start);
  const to = isOpenSide(end) ? openSide : readDate(end);
  if ('problem' in from) return from;
  if ('problem' in to) return to;
  if (!isOpenSide(start) && !isOpenSide(end) && endsBeforeStart([start, from], [end, to])) {
    return { problem: `${quoted(text)} ends before it starts: write the earlier date first` };
  }
  return { first: from.first, last: to.last };
}

type Side = readonly [string, Bounds];

const openSide: Bounds = { first: openStart, last: openEnd };

/**
 * An end that begins before the start is refused, as validators of EDTF do, `2023-03-15/2023-03` too. An end
 * with unspecified digits or a season may be any of its days, so its last one decides; two seasons of one year
 * go by their numbers.
 */
function endsBeforeStart([start, from]: Side, [end, to]: Side): boolean {
  if (end.includes('X')) return to.last < from.first;
  const season = seasonOf(end);
  if (season === 0) return to.first < from.first;
  return to.last < from.first || (to.first === from.first && season < seasonOf(start));
}

/** 21 to 24, or 0 for a side that is no season. */
function seasonOf(side: string): number {
  return readEdtfDate(side)?.season ?? 0;
}

function notEdtf(text: string): EdtfProblem {
  return {
    problem:
      `${quoted(text)} is not a date asof can read: write 2023-03-01, 2023-03 or 2023, ` +
      '2023-03~ for about, 202X for the 2020s, 2023-21 for spring, 2023-03/2023-05 or 2023-03/.. for a span',
  };
}

function quoted(text: string): string {
  return `"${text.slice(0, 60)}"`;
}

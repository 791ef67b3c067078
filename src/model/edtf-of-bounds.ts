import { type Bounds, type Day, openEnd, openStart } from './bounds.ts';
import { isoOfDay } from './day.ts';

/** The shortest date that means these bounds: a day, whole months, whole years, or an interval of days. */
export function edtfOfBounds({ first, last }: Bounds): string {
  if (first === last) return isoOfDay(first);
  if (first === openStart || last === openEnd) return `${sideOf(first)}/${sideOf(last)}`;
  const [from, to] = [isoOfDay(first), isoOfDay(last)];
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return spanOf(fromYear, toYear);
  if (from.endsWith('-01') && isEndOfMonth(last)) return spanOf(from.slice(0, 7), to.slice(0, 7));
  return `${from}/${to}`;
}

function spanOf(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

function sideOf(day: Day): string {
  return day === openStart || day === openEnd ? '..' : isoOfDay(day);
}

function isEndOfMonth(day: Day): boolean {
  return isoOfDay(day + 1).endsWith('-01');
}

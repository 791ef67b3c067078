import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import { type DayOrder, publishedDay } from '../text/published-day.ts';
import { remembered } from '../text/remembered.ts';

/**
 * A date as others write it, as one that people speak of, or undefined where it cannot be read for sure: the row keeps
 * what was written. An instant is taken by its day as written.
 *
 * @param order which of two numbers is the day, where that is known.
 */
export function foreignDate(written: string | undefined, order?: DayOrder): SpokenDate | undefined {
  if (written === undefined) return undefined;
  const isKept = written.length <= dayLength && order === undefined;
  const day = isKept ? dayWritten(written) : publishedDay(written, order);
  return day === null ? undefined : (spoken(day) ?? undefined);
}

/** The rows of a file are of some thousand days. */
const daysKept = 10_000;
const dayLength = 'YYYY-MM-DD'.length;
const dayWritten = remembered(daysKept, (written) => publishedDay(written));
const spoken = remembered(daysKept, parseEdtf);

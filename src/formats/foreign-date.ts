import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import { publishedDay } from '../text/published-day.ts';
import { remembered } from '../text/remembered.ts';

/**
 * A date as others write it, as one that people speak of, or undefined where it cannot be read for sure: the row keeps
 * what was written. An instant is taken by its day as written.
 */
export function foreignDate(written: string | undefined): SpokenDate | undefined {
  if (written === undefined) return undefined;
  const day = written.length > dayLength ? publishedDay(written) : dayWritten(written);
  return day === null ? undefined : (spoken(day) ?? undefined);
}

/** The rows of a file are of some thousand days. */
const daysKept = 10_000;
const dayLength = 'YYYY-MM-DD'.length;
const dayWritten = remembered(daysKept, publishedDay);
const spoken = remembered(daysKept, parseEdtf);

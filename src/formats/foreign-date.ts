import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import { publishedDay } from '../text/published-day.ts';

/**
 * A date as others write it, as one that people speak of, or undefined where it cannot be read for sure: the row keeps
 * what was written. An instant is taken by its day as written.
 */
export function foreignDate(written: string | undefined): SpokenDate | undefined {
  if (written === undefined) return undefined;
  const day = publishedDay(written);
  return day === null ? undefined : (parseEdtf(day) ?? undefined);
}

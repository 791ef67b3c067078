import type { SpokenDate } from '../../model/bounds.ts';
import { sidesOfInterval } from '../../model/edtf.ts';
import { type EdtfDate, readEdtfDate } from '../../model/edtf-date.ts';

/**
 * A date of CSL-JSON: one or two lists of year, month and day, with `circa` where one of them is about, and a season
 * from 1 to 4. What says less than that, such as a decade or an open end, is given as it was written.
 */
export function cslDate({ text }: SpokenDate) {
  const sides = (sidesOfInterval(text) ?? [text]).map(readEdtfDate);
  const parts = sides.map((side) => side && partsOf(side));
  const [season] = sides.flatMap((side) => side?.season ?? []);
  if (parts.includes(null) || (season !== undefined && sides.length > 1)) return { raw: text };
  return {
    'date-parts': parts,
    ...(season === undefined ? {} : { season: season - seasonsBefore }),
    ...(sides.some((side) => side?.qualified) ? { circa: true } : {}),
  };
}

/** Before EDTF's spring, 21. */
export const seasonsBefore = 20;

function partsOf({ years: [year, last], month, day }: EdtfDate): readonly number[] | null {
  if (year !== last || month === 'X' || day === 'X') return null;
  return [year, month, day].filter((part) => part !== null);
}

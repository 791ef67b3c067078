import { type Bounds, openEnd, openStart } from '../model/bounds.ts';
import { edtfOfBounds } from '../model/edtf-of-bounds.ts';

/**
 * A date as ISO 8601 has it: a day, a month or a year. Undefined where the bounds are neither, since a standard that
 * knows no spans would take the first day for the whole.
 */
export function isoDate(bounds: Bounds | undefined): string | undefined {
  if (bounds === undefined || bounds.first === openStart || bounds.last === openEnd)
    return undefined;
  const text = edtfOfBounds(bounds);
  return text.includes('/') ? undefined : text;
}

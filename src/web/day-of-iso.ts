import { parseEdtf } from '../model/edtf.ts';

/** The number of a day written `YYYY-MM-DD`. Throws a `RangeError` for anything else. */
export function dayOfIso(iso: string): number {
  const day = parseEdtf(iso);
  if (day === null || day.first !== day.last) throw new RangeError(`"${iso}" is no day`);
  return day.first;
}

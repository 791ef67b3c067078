import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import { foreignDate } from './foreign-date.ts';
import { RowProblem } from './import-format.ts';

/**
 * A date in a table, as others write it or as EDTF; undefined where it cannot be read for sure.
 *
 * @throws RowProblem for what is written as a date by its digits, and is in no calendar.
 */
export function tableDate(written: string | undefined): SpokenDate | undefined {
  const date = foreignDate(written);
  if (date !== undefined || written === undefined) return date;
  const spoken = parseEdtf(written.trim());
  if (spoken !== null) return spoken;
  if (!inDigits.test(written)) return undefined;
  throw new RowProblem(`"${written.trim()}" is in no calendar`);
}

/** Year first, so that nothing else can be meant. */
const inDigits = /^\s*\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?\s*$/;

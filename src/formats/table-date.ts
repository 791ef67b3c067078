import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { DayOrder } from '../text/published-day.ts';
import { foreignDate } from './foreign-date.ts';
import { RowProblem } from './import-format.ts';

/**
 * A date in a table, as others write it or as EDTF; undefined where it cannot be read for sure.
 *
 * @throws RowProblem for what is written as a date by its digits, and is in no calendar.
 */
export function tableDate(written: string | undefined, order?: DayOrder): SpokenDate | undefined {
  const date = foreignDate(written, order);
  if (date !== undefined || written === undefined) return date;
  const spoken = parseEdtf(written.trim());
  if (spoken !== null) return spoken;
  if (!inDigits.test(written)) return undefined;
  throw new RowProblem(`"${written.trim()}" is in no calendar: ${insteadOf(written.trim())}`);
}

/** What to write: two years where the digits may stand for a season of two, as in 2019/20, else a date as it ought to be. */
function insteadOf(written: string): string {
  const [, first = '', second = ''] = /^(\d{4})[-/](\d\d)$/.exec(written) ?? [];
  const later = Number(first) - (Number(first) % 100) + Number(second);
  const last = later > Number(first) ? later : later + 100;
  if (second === '' || last - Number(first) > yearsMost) {
    return 'write a day, a month or a year of EDTF, such as 2023-03-01, 2023-03 or 2023';
  }
  return `if ${first} to ${last} is meant, write ${first}/${last} (EDTF)`;
}

/** Two years further apart are hardly written so. */
const yearsMost = 25;

/** Year first, so that nothing else can be meant. */
const inDigits = /^\s*\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?\s*$/;

import type { Desk } from '../../desk.ts';
import type { IndexQuestion } from '../../store/port.ts';
import { inForceCondition } from '../case/in-force-condition.ts';
import type { Moment } from '../moment.ts';
import { countsAs } from './counts-as.ts';
import type { FoundMoment } from './found-tables.ts';
import { movedRows } from './moved-rows.ts';
import { type RowsThatCount, rowsThatCount } from './rows-that-count.ts';

/** When a search about claims is asked about, which claims and speakers are one then, and what counts of them. */
export interface SearchMoment extends Moment, FoundMoment {
  readonly rows: RowsThatCount;
}

/** Adds how what was merged by then is counted, and what of all that was said and put to claims. */
export async function searchMoment(
  desk: Desk,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'>,
  moment: Moment,
): Promise<SearchMoment> {
  const { reader } = desk.store;
  const inForce = await inForceCondition(reader, moment.n);
  const known = { ...moment, inForce, identity: await countsAs(reader, moment.n) };
  const moved = await movedRows(desk, asked, known);
  return { ...known, rows: rowsThatCount(moved, known) };
}

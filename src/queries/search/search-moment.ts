import { sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import { checked } from '../../store/checked.ts';
import type { IndexQuestion, Reader } from '../../store/port.ts';
import { inForceCondition } from '../case/in-force-condition.ts';
import { mergesHidden } from '../identity/merges-hidden.ts';
import type { Moment } from '../moment.ts';
import { countsAs } from './counts-as.ts';
import type { FoundMoment } from './found-tables.ts';
import { movedRows } from './moved-rows.ts';
import { type RowsThatCount, rowsThatCount, rowsThatMayCount } from './rows-that-count.ts';

/** When a search about claims is asked about, which claims and speakers are one then, and what counts of them. */
export interface SearchMoment extends Moment, FoundMoment {
  readonly rows: RowsThatCount;
  /** Whether conditions leave more than fits: what readers see of a claim is told only by reading it. */
  readonly isRough: boolean;
  /** Whether readers may see claims or speakers as one that are two here, or as two that are one: then no condition tells what fits. */
  readonly isMergedOtherwise: boolean;
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
  return { ...known, rows: rowsThatCount(moved, known), isRough: false, isMergedOtherwise: false };
}

/** The same for readers of a desk that hides something from them. */
export async function roughMoment(reader: Reader, moment: Moment): Promise<SearchMoment> {
  const inForce = (column: string) => sql`${checked(column)} <= ${moment.n}`;
  const identity = await countsAs(reader, moment.n);
  const isMergedOtherwise = await mergesHidden(reader, moment.n);
  const rows = rowsThatMayCount(inForce);
  return { ...moment, inForce, identity, rows, isRough: true, isMergedOtherwise };
}

import type { Desk } from '../../desk.ts';
import { type Clocks, type Moment, resolveMoment } from '../moment.ts';
import { type CountsAs, countsAs } from './counts-as.ts';

/** When a search is asked about, and which claims and speakers are one then. */
export interface SearchMoment extends Moment {
  readonly identity: CountsAs;
}

/** Resolves both clocks, and how what was merged by then is counted. */
export async function searchMoment(desk: Desk, clocks: Clocks): Promise<SearchMoment> {
  const moment = await resolveMoment(desk, clocks);
  return { ...moment, identity: await countsAs(desk.store.reader, moment.n) };
}

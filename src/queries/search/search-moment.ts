import type { Reader } from '../../store/port.ts';
import type { Moment } from '../moment.ts';
import { type CountsAs, countsAs } from './counts-as.ts';

/** When a search about claims is asked about, and which claims and speakers are one then. */
export interface SearchMoment extends Moment {
  readonly identity: CountsAs;
}

/** Adds how what was merged by then is counted. */
export async function searchMoment(reader: Reader, moment: Moment): Promise<SearchMoment> {
  return { ...moment, identity: await countsAs(reader, moment.n) };
}

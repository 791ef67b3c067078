import type { Desk } from '../../desk.ts';
import { hourOfInstant, isoOfDay } from '../../model/day.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import { readEntered } from '../case/read-entered.ts';
import { readHead } from '../head.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { type Clocks, type Moment, resolveMoment } from '../moment.ts';
import {
  type NewsNoun,
  newestNumbers,
  newsAmong,
  newsRecords,
  newsTouches,
} from './news-touches.ts';
import { eachPublicClaim } from './public-claim.ts';

/** The last day on which the desk entered what is news in public. */
export interface PublicDay {
  /** `YYYY-MM-DD` in the zone of the desk. */
  readonly on: string;
  /** In the order they were entered. */
  readonly entered: readonly EnteredThen[];
  /** Whether more was entered on that day than is looked at for news. */
  readonly isPart: boolean;
}

/** A public record of the day. */
export interface EnteredThen {
  readonly kind: NewsNoun;
  readonly n: number;
  readonly claim: ListedClaim;
  /** 0 to 23, in the zone of the desk. */
  readonly hour: number;
}

/** The last day of a desk that has news; null where nothing of the newest records is news. */
export async function publicDay(desk: Desk, clocks: Clocks): Promise<PublicDay | null> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, clocks);
  const numbers = await newestNumbers(reader, moment.n);
  const entered = await readEntered(reader, numbers);
  const byDay = groupBy(numbers, (n) => entered.get(n)?.day ?? 0);
  for (const [day, ofDay] of byDay) {
    const found = await enteredAmong(desk, ofDay, moment);
    const isPart = numbers.length === newsRecords && ofDay.includes(numbers.at(-1) ?? 0);
    if (found.length > 0) return { on: isoOfDay(day), entered: found, isPart };
  }
  return null;
}

async function enteredAmong(
  desk: Desk,
  numbers: readonly number[],
  moment: Moment,
): Promise<readonly EnteredThen[]> {
  const { reader } = desk.store;
  const { zone } = await readHead(desk);
  const touchedBy = await newsTouches(reader, numbers, moment.n);
  const found: EnteredThen[] = [];
  for await (const claim of eachPublicClaim(reader, [...touchedBy.keys()], moment)) {
    const { listed, records } = claim;
    for (const { kind, n } of newsAmong(claim, touchedBy.get(listed.n) ?? [])) {
      const hour = hourOfInstant(records.get(n)?.entered.at ?? '', zone);
      found.push({ kind, n, claim: listed, hour });
    }
  }
  return found.sort((one, other) => one.n - other.n);
}

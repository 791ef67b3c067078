import type { Desk } from '../../desk.ts';
import { isoOfDay } from '../../model/day.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import {
  type NewsNoun,
  type NewsTouch,
  newestNumbers,
  newsAmong,
  newsTouches,
} from './news-touches.ts';
import { eachPublicClaim, type PublicClaim } from './public-claim.ts';

/** A claim that something was recorded about lately. */
export interface PublicNews {
  readonly claim: ListedClaim;
  /** The newest of its public records: what it is, and the day it was entered, `YYYY-MM-DD` in the zone of the desk. */
  readonly newest: { readonly kind: NewsNoun; readonly n: number; readonly enteredOn: string };
}

/** The public claims that something was recorded about last, the newest first; drafts and the desk's own mistakes are no news. */
export async function publicNews(
  desk: Desk,
  { limit, ...clocks }: Clocks & { readonly limit: number },
): Promise<readonly PublicNews[]> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, clocks);
  const numbers = await newestNumbers(reader, moment.n);
  const touchedBy = await newsTouches(reader, numbers, moment.n);
  const news: PublicNews[] = [];
  for await (const claim of eachPublicClaim(reader, [...touchedBy.keys()], moment, 2 * limit)) {
    const touched = touchedBy.get(claim.listed.n) ?? [];
    const [latest] = touched;
    // What touched a claim last may be no news: then what is news of it is older, and its place further down.
    const last = news[limit - 1];
    if (latest !== undefined && last !== undefined && last.newest.n > latest.n) break;
    news.push(...newestOf(claim, touched));
    news.sort((one, other) => other.newest.n - one.newest.n);
  }
  return news.slice(0, limit);
}

function newestOf(claim: PublicClaim, touched: readonly NewsTouch[]): readonly PublicNews[] {
  const [newest] = newsAmong(claim, touched);
  if (newest === undefined) return [];
  const { kind, n } = newest;
  const day = claim.records.get(n)?.entered.day;
  if (day === undefined) return [];
  return [{ claim: claim.listed, newest: { kind, n, enteredOn: isoOfDay(day) } }];
}

import type { Desk } from '../../desk.ts';
import { isMistake } from '../../model/is-mistake.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { eachPublicClaim, type PublicClaim } from './public-claim.ts';

/** A claim that something was recorded about lately. */
export interface PublicNews {
  readonly claim: ListedClaim;
  /** The newest of its public records: what it is, and when it was entered. */
  readonly newest: { readonly kind: NewsNoun; readonly n: number; readonly enteredAt: string };
}

const newsNouns = [
  ...(['claim', 'appearance', 'evidence', 'absence', 'assessment', 'review'] as const),
] as const;
type NewsNoun = (typeof newsNouns)[number];

/** The public claims that something was recorded about last, the newest first; drafts and the desk's own mistakes are no news. */
export async function publicNews(
  desk: Desk,
  { limit, ...clocks }: Clocks & { readonly limit: number },
): Promise<readonly PublicNews[]> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, clocks);
  const rows = await reader
    .selectFrom('record')
    .select('n')
    .where('kind', 'in', [...newsNouns])
    .where('n', '<=', moment.n)
    .orderBy('n', 'desc')
    .limit(records)
    .execute();
  const numbers = rows.map(({ n }) => n);
  const touchedBy = await byPublicClaim(reader, await touches(reader, numbers), moment.n);
  const news: PublicNews[] = [];
  for await (const claim of eachPublicClaim(reader, [...touchedBy.keys()], moment, 2 * limit)) {
    const touched = touchedBy.get(claim.listed.n) ?? [];
    const [latest] = touched;
    // What touched a claim last may be no news: then what is news of it is older, and its place further down.
    const last = news[limit - 1];
    if (latest !== undefined && last !== undefined && last.newest.n > latest.n) break;
    news.push(...newsOf(claim, touched));
    news.sort((one, other) => other.newest.n - one.newest.n);
  }
  return news.slice(0, limit);
}

/** The newest of these records that is news; of a claim that was a mistake itself nothing is. */
function newsOf(
  { listed, records: known }: PublicClaim,
  touched: readonly Touched[],
): PublicNews[] {
  const isNews = ({ n }: { readonly n: number }): boolean => {
    const record = known.get(n);
    return record !== undefined && !record.draft && !isMistake(record);
  };
  const newest = isNews(listed) ? touched.find(isNews) : undefined;
  if (newest === undefined) return [];
  const { kind, n } = newest;
  return [{ claim: listed, newest: { kind, n, enteredAt: known.get(n)?.entered.at ?? '' } }];
}

/** How many of the newest records are looked at. */
const records = 400;

interface Touched {
  readonly n: number;
  readonly kind: NewsNoun;
  readonly claim: number;
}

/** What these records say of which claim, the newest first. */
async function touches(reader: Reader, numbers: readonly number[]): Promise<readonly Touched[]> {
  const touched: Touched[] = [];
  for (const [noun, among] of await numbersByKind(reader, numbers)) {
    const kind = noun as NewsNoun;
    for (const { n, value } of await readRecords(reader, kind, { numbers: among })) {
      touched.push({ n, kind, claim: 'claim' in value ? Number(value.claim) : n });
    }
  }
  return touched.sort((one, other) => other.n - one.n);
}

/** By the claim that each counts as in public. */
async function byPublicClaim(
  reader: Reader,
  touched: readonly Touched[],
  n: number,
): Promise<ReadonlyMap<number, readonly Touched[]>> {
  const claims = touched.map(({ claim }) => claim);
  const canonical = await canonicalNumbers(reader, claims, { n, audience: 'public' });
  return groupBy(touched, ({ claim }) => canonical.get(claim) ?? claim);
}

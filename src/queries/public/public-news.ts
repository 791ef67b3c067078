import type { Desk } from '../../desk.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import { readRecords } from '../../store/read-record.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { publicClaim, publicClaimNumbers } from './public-claim.ts';

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

/** The public claims that something was recorded about last, the newest first. */
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
  const news: PublicNews[] = [];
  const told = new Set<number>();
  for (const [number, touched] of await claimsOf(
    desk,
    rows.map(({ n }) => n),
  )) {
    if (news.length === limit) break;
    const [claim = number] = await publicClaimNumbers(reader, [number], moment.n);
    if (told.has(claim)) continue;
    told.add(claim);
    const found = await publicClaim(reader, claim, moment);
    const newest = touched.find(({ n }) => found?.records.get(n)?.draft === false);
    if (found === null || newest === undefined) continue;
    if (news.some((told) => told.claim.n === found.listed.n)) continue;
    const enteredAt = found.records.get(newest.n)?.entered.at ?? '';
    news.push({ claim: found.listed, newest: { ...newest, enteredAt } });
  }
  return news;
}

/** How many of the newest records are looked at. */
const records = 400;

interface Touched {
  readonly n: number;
  readonly kind: NewsNoun;
  readonly claim: number;
}

async function claimsOf(
  desk: Desk,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly Touched[]>> {
  const { reader } = desk.store;
  const touched: Touched[] = [];
  for (const [kind, among] of await numbersByKind(reader, numbers)) {
    for (const { n, value } of await readRecords(reader, kind as NewsNoun, { numbers: among })) {
      touched.push({
        n,
        kind: kind as NewsNoun,
        claim: 'claim' in value ? Number(value.claim) : n,
      });
    }
  }
  return groupBy(
    touched.sort((one, other) => other.n - one.n),
    ({ claim }) => claim,
  );
}

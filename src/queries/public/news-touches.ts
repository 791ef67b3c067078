import { isMistake } from '../../model/is-mistake.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import type { PublicClaim } from './public-claim.ts';

const newsNouns = [
  ...(['claim', 'appearance', 'evidence', 'absence', 'assessment', 'review'] as const),
] as const;

/** What is told of when it is new. */
export type NewsNoun = (typeof newsNouns)[number];

/** A record that may be news, and the claim it says something of. */
export interface NewsTouch {
  readonly n: number;
  readonly kind: NewsNoun;
  readonly claim: number;
}

/** How many of the newest records are looked at for news. */
export const newsRecords = 400;

/** The numbers of the newest records of a desk that may be news, the newest first. */
export async function newestNumbers(reader: Reader, n: number): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('record')
    .select('n')
    .where('kind', 'in', [...newsNouns])
    .where('n', '<=', n)
    .orderBy('n', 'desc')
    .limit(newsRecords)
    .execute();
  return rows.map((row) => row.n);
}

/** What these records say of which claim, by the claim that each counts as in public, the newest first. */
export async function newsTouches(
  reader: Reader,
  numbers: readonly number[],
  n: number,
): Promise<ReadonlyMap<number, readonly NewsTouch[]>> {
  const touched: NewsTouch[] = [];
  for (const [noun, among] of await numbersByKind(reader, numbers)) {
    const kind = noun as NewsNoun;
    for (const { n: own, value } of await readRecords(reader, kind, { numbers: among })) {
      touched.push({ n: own, kind, claim: 'claim' in value ? Number(value.claim) : own });
    }
  }
  touched.sort((one, other) => other.n - one.n);
  const claims = touched.map(({ claim }) => claim);
  const canonical = await canonicalNumbers(reader, claims, { n, audience: 'public' });
  return groupBy(touched, ({ claim }) => canonical.get(claim) ?? claim);
}

/** Those of these records that are news: no drafts, and no mistakes; of a claim that was one itself nothing is. */
export function newsAmong(
  { listed, records }: PublicClaim,
  touched: readonly NewsTouch[],
): readonly NewsTouch[] {
  const isNews = ({ n }: { readonly n: number }): boolean => {
    const record = records.get(n);
    return record !== undefined && !record.draft && !isMistake(record);
  };
  return isNews(listed) ? touched.filter(isNews) : [];
}

import type { Desk } from '../../desk.ts';
import { foldKey } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { isSaidBy } from '../case/is-said-by.ts';
import { knownOf } from '../case/known-record.ts';
import type { ClaimFilters } from '../list-claims.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { resolveMoment } from '../moment.ts';
import { publicClaims } from './public-claim.ts';
import { publicConditions } from './public-conditions.ts';

/** Public claims that hold words of a query, those that hold more and rarer ones first; at most fifty. */
export async function searchPublicClaims(
  desk: Desk,
  query: string,
  filters: ClaimFilters,
): Promise<readonly ListedClaim[]> {
  const { reader, dialect } = desk.store;
  const moment = await resolveMoment(desk, filters);
  const { speaker, topic } = await publicConditions(reader, filters, moment.n);
  const wanted = [...new Set(words(foldKey(query.slice(0, 400))).map(({ text }) => text))];
  const found = await dialect.findByWords(reader, 'claim', wanted.slice(0, 32), 200);
  const claims: ListedClaim[] = [];
  const numbers = found.filter((each) => each <= moment.n);
  for (const { listed, records } of await publicClaims(reader, numbers, moment)) {
    if (claims.length === 50) break;
    const topics = knownOf(records, 'claim', listed.n).value.topics ?? [];
    const fits =
      claims.every((told) => told.n !== listed.n) &&
      (filters.status === undefined || listed.status === filters.status) &&
      (filters.kind === undefined || listed.kind === filters.kind) &&
      (topic === undefined || topics.includes(topic)) &&
      (speaker === undefined || isSaidBy(records, speaker, moment.day)) &&
      !(filters.stale && listed.stale.length === 0);
    if (fits) claims.push(listed);
  }
  return claims;
}

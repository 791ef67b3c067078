import type { Desk } from '../../desk.ts';
import { foldKey } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { countedAs } from '../identity/identities.ts';
import type { ClaimFilters } from '../list-claims.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { resolveMoment } from '../moment.ts';
import { fitsFilters } from './fits-filters.ts';
import { publicClaims } from './public-claim.ts';
import { publicConditions } from './public-conditions.ts';

/**
 * Public claims that hold words of a query, or into which one counts that does, those that hold more and rarer ones first; at
 * most fifty.
 */
export async function searchPublicClaims(
  desk: Desk,
  query: string,
  filters: ClaimFilters,
): Promise<readonly ListedClaim[]> {
  const { reader, dialect } = desk.store;
  const moment = await resolveMoment(desk, filters);
  const { n, day } = moment;
  const conditions = await publicConditions(reader, filters, n);
  const wanted = [...new Set(words(foldKey(query.slice(0, 400))).map(({ text }) => text))];
  const found = await dialect.findByWords(reader, 'claim', wanted.slice(0, wordsMost), foundMost);
  const known = found.filter((each) => each <= n);
  const numbers = await countedAs(reader, known, { n, audience: 'public' });
  const claims = await publicClaims(reader, numbers, moment);
  return claims
    .filter((claim) => fitsFilters(claim, { filters, conditions, day }))
    .slice(0, claimsMost)
    .map(({ listed }) => listed);
}

const wordsMost = 32;
const foundMost = 200;
const claimsMost = 50;

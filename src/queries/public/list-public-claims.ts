import type { Desk } from '../../desk.ts';
import { holdsPrivate } from '../audience/marked-private.ts';
import { everyClaimWhere } from '../claim-conditions.ts';
import { type ClaimFilters, listClaims } from '../list-claims.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { type Moment, resolveMoment } from '../moment.ts';
import { cutPage, type Page, pageOf } from '../paging.ts';
import { fitsFilters } from './fits-filters.ts';
import { publicClaims } from './public-claim.ts';
import { publicConditions } from './public-conditions.ts';

/**
 * Claims that are public, each with where it stands by public records alone. Where nothing was ever private
 * that is the desk's own list.
 *
 * @throws InvalidInput for a bad date, limit or cursor; NotFound for an unknown speaker or topic.
 */
export async function listPublicClaims(
  desk: Desk,
  filters: ClaimFilters = {},
): Promise<Page<ListedClaim>> {
  const moment = await resolveMoment(desk, filters);
  if (!(await holdsPrivate(desk.store.reader, moment.n))) return listClaims(desk, filters);
  const { limit, after } = pageOf(filters);
  const found: ListedClaim[] = [];
  for await (const claim of fittingClaims(desk, filters, { moment, after })) {
    found.push(claim);
    if (found.length > limit) break;
  }
  return cutPage(found, limit);
}

async function* fittingClaims(
  desk: Desk,
  filters: ClaimFilters,
  { moment, after }: { readonly moment: Moment; readonly after: number },
): AsyncGenerator<ListedClaim> {
  const { reader } = desk.store;
  const conditions = await publicConditions(reader, filters, moment.n);
  for (let last = after; ; ) {
    const rows = await everyClaimWhere(reader, conditions, last).limit(portion).execute();
    const numbers = rows.map(({ n }) => n);
    // One that counts as another is listed as that one.
    for (const claim of await publicClaims(reader, numbers, moment)) {
      if (fitsFilters(claim, { filters, conditions, day: moment.day })) yield claim.listed;
    }
    if (rows.length < portion) return;
    last = rows.at(-1)?.n ?? last;
  }
}

const portion = 256;

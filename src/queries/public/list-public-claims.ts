import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import type { Reader } from '../../store/port.ts';
import { holdsPrivate } from '../audience/marked-private.ts';
import { inForceCondition } from '../case/in-force-condition.ts';
import { everyClaimWhere } from '../claim-conditions.ts';
import { type ClaimFilters, listClaims } from '../list-claims.ts';
import { type ListedClaim, wasMistake } from '../listed-claim.ts';
import { isHead, type Moment, resolveMoment } from '../moment.ts';
import { cutPage, type Page, pageOf } from '../paging.ts';
import { claimsApart } from './claims-apart.ts';
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
  const mayStand = await mayStandThere(reader, filters, moment);
  for (let last = after; ; ) {
    const rows = await everyClaimWhere(reader, conditions, last)
      .where(mayStand)
      .limit(portion)
      .execute();
    const numbers = rows.map(({ n }) => n);
    // One that counts as another is listed as that one.
    for (const claim of await publicClaims(reader, numbers, moment)) {
      if (filters.withoutMistakes && wasMistake(claim.listed)) continue;
      if (fitsFilters(claim, { filters, conditions, day: moment.day })) yield claim.listed;
    }
    if (rows.length < portion) return;
    last = rows.at(-1)?.n ?? last;
  }
}

const portion = 256;

/** That a claim may be one that is asked for by what is so for the desk, or is one of which that may not be so in public. */
async function mayStandThere(
  reader: Reader,
  { status, stale, withoutMistakes }: ClaimFilters,
  moment: Moment,
): Promise<RawBuilder<SqlBool>> {
  const any = sql<SqlBool>`1 = 1`;
  const asked = [
    ...(status === undefined ? [] : [sql`standing.status = ${status}`]),
    ...(stale ? [sql`standing.stale_bits > 0`] : []),
  ];
  if ((asked.length === 0 && !withoutMistakes) || !(await isHead(reader, moment))) return any;
  const apart = await claimsApart(reader, moment.n);
  if (apart === null || apart.length > apartMost) return any;
  const { day, n } = moment;
  const stands = sql`EXISTS (SELECT 1 FROM derived_standing AS standing
    WHERE standing.audience = 'private' AND standing.claim = claim.n AND standing.from_day <= ${day}
    AND standing.to_day >= ${day} AND ${sql.join(asked, sql` AND `)})`;
  const conditions = [
    ...(asked.length === 0 ? [] : [stands]),
    ...(withoutMistakes ? [(await inForceCondition(reader, n))('claim.n')] : []),
  ];
  const own = sql<SqlBool>`(${sql.join(conditions, sql` AND `)})`;
  return apart.length === 0 ? own : sql`(claim.n IN (${sql.join([...apart])}) OR ${own})`;
}

/** As many as a statement takes beside all else. */
const apartMost = 8_000;

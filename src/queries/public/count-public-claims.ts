import { type SqlBool, sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import type { Status } from '../../model/vocabularies/statuses.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions } from '../../store/shaped-query.ts';
import { inForceCondition } from '../case/in-force-condition.ts';
import { type ClaimConditions, claimsStanding } from '../claim-conditions.ts';
import type { ClaimFilters } from '../list-claims.ts';
import { wasMistake } from '../listed-claim.ts';
import { isHead, type Moment, resolveMoment } from '../moment.ts';
import { claimsApart } from './claims-apart.ts';
import { fitsFilters } from './fits-filters.ts';
import { listPublicClaims } from './list-public-claims.ts';
import { eachPublicClaim } from './public-claim.ts';
import { publicConditions } from './public-conditions.ts';

/** How many public claims stand at each status, of those that fit the other filters; a mistake of the desk is none of them. */
export type ClaimCounts = ReadonlyMap<Status, number>;

/** Counts public claims by where they stand; the filter by status itself is left out of it. */
export async function countPublicClaims(desk: Desk, filters: ClaimFilters): Promise<ClaimCounts> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, filters);
  const conditions = await publicConditions(reader, filters, moment.n);
  const isStored =
    conditions.speaker === undefined && !filters.stale && (await isHead(reader, moment));
  const apart = isStored ? await claimsApart(reader, moment.n) : null;
  return apart === null
    ? countedEach(desk, filters)
    : countedAsStored(reader, { conditions, apart, moment });
}

/** What is counted by the stored standing, which is the desk's. */
interface Stored {
  readonly conditions: ClaimConditions;
  /** The claims of which the stored standing may not be what the public sees. */
  readonly apart: readonly number[];
  readonly moment: Moment;
}

async function countedAsStored(
  reader: Reader,
  { conditions, apart, moment }: Stored,
): Promise<ClaimCounts> {
  const inForce = await inForceCondition(reader, moment.n);
  const standing = () =>
    reader
      .selectFrom(claimsStanding(reader, conditions, moment.day).as('stands'))
      .select(({ fn }) => ['stands.status', fn.countAll<number>().as('claims')])
      .where(sql<SqlBool>`${inForce('stands.n')}`)
      .groupBy('stands.status');
  const counts = new Tally();
  for (const { status, claims } of await standing().execute()) counts.add(status, Number(claims));
  const privately = await askInPortions(apart, (among) =>
    standing()
      .where('stands.n', 'in', [...among])
      .execute(),
  );
  for (const { status, claims } of privately) counts.add(status, -Number(claims));
  const asked = { filters: {}, conditions, day: moment.day };
  for await (const claim of eachPublicClaim(reader, apart, moment)) {
    if (!wasMistake(claim.listed) && fitsFilters(claim, asked)) counts.add(claim.listed.status, 1);
  }
  return counts.told();
}

/** Where nothing is stored: each claim by itself. */
async function countedEach(desk: Desk, filters: ClaimFilters): Promise<ClaimCounts> {
  const counts = new Tally();
  for (let after: string | undefined; ; ) {
    const every = { ...filters, status: undefined, withoutMistakes: true, limit: 1000, after };
    const page = await listPublicClaims(desk, every);
    for (const claim of page.items) counts.add(claim.status, 1);
    if (page.next === null) return counts.told();
    after = page.next;
  }
}

/** Counts by status; one of which there are none is not told. */
class Tally {
  private readonly counts = new Map<Status, number>();

  add(status: string, claims: number): void {
    const own = status as Status;
    this.counts.set(own, (this.counts.get(own) ?? 0) + claims);
  }

  told(): ClaimCounts {
    return new Map([...this.counts].filter(([, claims]) => claims > 0));
  }
}

import type { Desk } from '../../desk.ts';
import type { Status } from '../../model/vocabularies/statuses.ts';
import type { Reader } from '../../store/port.ts';
import { holdsPrivate } from '../audience/marked-private.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { type ClaimConditions, claimsStanding } from '../claim-conditions.ts';
import type { ClaimFilters } from '../list-claims.ts';
import { isHead, type Moment, resolveMoment } from '../moment.ts';
import { listPublicClaims } from './list-public-claims.ts';
import { publicConditions } from './public-conditions.ts';

/** How many public claims stand at each status, of those that fit the other filters; a mistake of the desk is none of them. */
export type ClaimCounts = ReadonlyMap<Status, number>;

/** Counts public claims by where they stand; the filter by status itself is left out of it. */
export async function countPublicClaims(desk: Desk, filters: ClaimFilters): Promise<ClaimCounts> {
  const moment = await resolveMoment(desk, filters);
  const { reader } = desk.store;
  const conditions = await publicConditions(reader, filters, moment.n);
  const isPlain =
    conditions.speaker === undefined &&
    (await isHead(reader, moment)) &&
    !(await holdsPrivate(reader, moment.n)) &&
    !(await holdsProposals(desk));
  return isPlain ? stored(desk, conditions, moment) : counted(desk, filters);
}

async function stored(
  desk: Desk,
  conditions: ClaimConditions,
  { day, n }: Moment,
): Promise<ClaimCounts> {
  const { reader } = desk.store;
  const stands = claimsStanding(reader, conditions, day).as('stands');
  const rows = await reader
    .selectFrom(stands)
    .select(({ fn }) => ['stands.status', fn.countAll<number>().as('claims')])
    .groupBy('stands.status')
    .execute();
  const counts = new Map(rows.map(({ status, claims }) => [status as Status, Number(claims)]));
  for (const status of await mistakenAt(reader, conditions, { n, day })) {
    const left = (counts.get(status) ?? 0) - 1;
    if (left > 0) counts.set(status, left);
    else counts.delete(status);
  }
  return counts;
}

/** Where each claim stands of which a retraction stands that calls it a mistake of the desk; they are few of all. */
async function mistakenAt(
  reader: Reader,
  conditions: ClaimConditions,
  { n, day }: Pick<Moment, 'n' | 'day'>,
): Promise<readonly Status[]> {
  const claims = await reader
    .selectFrom(claimsStanding(reader, conditions, day).as('stands'))
    .innerJoin('record_retraction as taken', 'taken.record', 'stands.n')
    .select(['stands.n', 'stands.status'])
    .distinct()
    .where('taken.retraction_kind', '=', 'mistake')
    .execute();
  const inForce = new Set((await recordsInForce(reader, claims, n)).map((claim) => claim.n));
  return claims.filter((claim) => !inForce.has(claim.n)).map(({ status }) => status as Status);
}

/** Models and rules write drafts, which are in no list; their standing is stored all the same. */
async function holdsProposals(desk: Desk): Promise<boolean> {
  const row = await desk.store.reader
    .selectFrom('record_actor')
    .select('n')
    .where('actor_kind', '!=', 'person')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function counted(desk: Desk, filters: ClaimFilters): Promise<ClaimCounts> {
  const counts = new Map<Status, number>();
  for (let after: string | undefined; ; ) {
    const page = await listPublicClaims(desk, {
      ...filters,
      status: undefined,
      limit: 1000,
      after,
    });
    for (const { status, takenBack } of page.items) {
      if (takenBack.some(({ kind }) => kind === 'mistake')) continue;
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    if (page.next === null) return counts;
    after = page.next;
  }
}

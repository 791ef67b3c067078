import type { Desk } from '../desk.ts';
import type { StaleReason } from '../model/vocabularies/assessments.ts';
import { staleReasons } from '../model/vocabularies/assessments.ts';
import type { ClaimKind } from '../model/vocabularies/claims.ts';
import type { Rung, Status } from '../model/vocabularies/statuses.ts';
import type { Reader } from '../store/port.ts';
import { judgeOf } from './case/judge-claim.ts';
import { readCase } from './case/read-case.ts';
import { type ClaimConditions, claimConditions, claimsWhere } from './claim-conditions.ts';
import { type Clocks, type Moment, resolveMoment } from './moment.ts';
import { cutPage, type Page, type Paging, pageOf } from './paging.ts';

/** Which claims; each filter narrows. */
export interface ClaimFilters extends Clocks, Paging {
  readonly status?: Status | undefined;
  readonly kind?: ClaimKind | undefined;
  /** A spelling, slug, number or id of a speaker with an appearance of the claim. */
  readonly speaker?: string | undefined;
  /** A slug, number, id or name of a topic. */
  readonly topic?: string | undefined;
  /** Only claims that want another look. */
  readonly stale?: boolean | undefined;
}

/** One line of the list. */
export interface ListedClaim {
  readonly id: string;
  readonly n: number;
  readonly slug: string | null;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly status: Status;
  readonly rung: Rung | null;
  readonly possible: Status | null;
  readonly stale: readonly StaleReason[];
}

/**
 * Claims in the order they were logged, each with where it stands as of the day. At the head the stored
 * standing answers; for an earlier `knownAt` each claim is derived.
 *
 * @throws InvalidInput for a bad date, limit or cursor; NotFound for an unknown speaker or topic.
 */
export async function listClaims(
  desk: Desk,
  filters: ClaimFilters = {},
): Promise<Page<ListedClaim>> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, filters);
  const { limit, after } = pageOf(filters);
  const conditions = await claimConditions(reader, filters, moment.n);
  const judged = (await isHead(reader, moment))
    ? storedClaims(reader, filters, moment)
    : derivedClaims(reader, filters, moment);
  return cutPage(await judged(conditions, after, limit + 1), limit);
}

/** Finds a page of claims behind a number. */
type PageReader = (
  conditions: ClaimConditions,
  after: number,
  limit: number,
) => Promise<readonly ListedClaim[]>;

function storedClaims(
  reader: Reader,
  { status, stale }: ClaimFilters,
  { day }: Moment,
): PageReader {
  return async (conditions, after, limit) => {
    let query = claimsWhere(reader, conditions, after)
      .innerJoin('derived_standing as standing', 'standing.claim', 'claim.n')
      .select(['standing.status', 'standing.rung', 'standing.possible', 'standing.stale_bits'])
      .where('standing.audience', '=', 'private')
      .where('standing.from_day', '<=', day)
      .where('standing.to_day', '>=', day);
    if (status !== undefined) query = query.where('standing.status', '=', status);
    if (stale) query = query.where('standing.stale_bits', '>', 0);
    const rows = await query.limit(limit).execute();
    return rows.map(({ stale_bits: bits, ...row }) => listed({ ...row, stale: reasonsOf(bits) }));
  };
}

/** Pages through the claims that were known, deriving each, until enough of them fit. */
function derivedClaims(
  reader: Reader,
  { status, stale }: ClaimFilters,
  { day, n }: Moment,
): PageReader {
  return async (conditions, after, limit) => {
    const found: ListedClaim[] = [];
    let last = after;
    for (;;) {
      const rows = await claimsWhere(reader, conditions, last).limit(limit).execute();
      for (const row of rows) {
        last = row.n;
        const { standing, stale: reasons } = judgeOf(await readCase(reader, row.n, n), row.n)(day);
        const fits =
          (status === undefined || standing.status === status) && !(stale && reasons.length === 0);
        const { rung, possible } = standing;
        if (fits)
          found.push(listed({ ...row, status: standing.status, rung, possible, stale: reasons }));
        if (found.length === limit) return found;
      }
      if (rows.length < limit) return found;
    }
  };
}

/** Codes are checked where they are written, and by `verify`. */
function listed(row: {
  readonly id: string;
  readonly n: number;
  readonly slug: string | null;
  readonly kind: string;
  readonly text: string;
  readonly status: string;
  readonly rung: string | null;
  readonly possible: string | null;
  readonly stale: readonly StaleReason[];
}): ListedClaim {
  const { id, n, slug, kind, text, status, rung, possible, stale } = row;
  return { id, n, slug, kind, text, status, rung, possible, stale } as ListedClaim;
}

const reasonsOf = (bits: number): readonly StaleReason[] =>
  staleReasons.codes.filter((_, place) => (bits & (1 << place)) !== 0);

async function isHead(reader: Reader, { n }: Moment): Promise<boolean> {
  const row = await reader
    .selectFrom('desk_head')
    .select('n')
    .where('n', '=', n)
    .executeTakeFirst();
  return row !== undefined;
}

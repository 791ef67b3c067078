import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Desk } from '../desk.ts';
import type { ClaimKind } from '../model/vocabularies/claims.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
import type { Reader } from '../store/port.ts';
import { withCorrectedText } from './case/corrected-text.ts';
import { inForceCondition } from './case/in-force-condition.ts';
import { isSaidBy } from './case/is-said-by.ts';
import { judgeOf } from './case/judge-claim.ts';
import { type ClaimCase, readCases } from './case/read-case.ts';
import {
  type ClaimConditions,
  claimConditions,
  claimsStanding,
  claimsWhere,
} from './claim-conditions.ts';
import {
  draftsAmong,
  type ListedClaim,
  listed,
  type StoredClaim,
  withWhatIsNotStored,
} from './listed-claim.ts';
import { type Clocks, isHead, type Moment, resolveMoment } from './moment.ts';
import { cutPage, type Page, type Paging, pageOf } from './paging.ts';
import { reasonsOf } from './standing/stale-bits.ts';

/** Which claims; each filter narrows. */
export interface ClaimFilters extends Clocks, Paging {
  readonly status?: Status | undefined;
  readonly kind?: ClaimKind | undefined;
  /** A spelling, slug, number or id of a speaker with an appearance of the claim that counts as of the day. */
  readonly speaker?: string | undefined;
  /** A slug, number, id or name of a topic. */
  readonly topic?: string | undefined;
  /** Only claims that want another look. */
  readonly stale?: boolean | undefined;
  /** Without those that the desk took back as its mistake; with them, each marked so, unless told. */
  readonly withoutMistakes?: boolean | undefined;
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
  const { items, next } = await claimsOfPage(reader, filters, moment);
  const worded = await withCorrectedText(reader, items, 'text', moment.n);
  return { items: await withWhatIsNotStored(reader, worded, moment), next };
}

/** The claims of a page at a moment, as they were written: for whoever reads more of each. */
export async function claimsOfPage(
  reader: Reader,
  filters: Omit<ClaimFilters, keyof Clocks>,
  moment: Moment,
): Promise<Page<StoredClaim>> {
  const { limit, after } = pageOf(filters);
  const conditions = await claimConditions(reader, filters, moment.n);
  const counts = filters.withoutMistakes ? await inForceCondition(reader, moment.n) : () => every;
  const judged = (await isHead(reader, moment))
    ? storedClaims(reader, filters, { ...moment, counts })
    : derivedClaims(reader, filters, { ...moment, counts });
  const accepted = withoutDraftClaims(reader, judged, moment);
  return cutPage(await accepted(conditions, after, limit + 1), limit);
}

const every = sql`1 = 1`;

/** A moment, and what a claim has to be to be listed then, by the column of its number. */
interface Counting extends Moment {
  readonly counts: (column: string) => RawBuilder<unknown>;
}

/** Finds a page of claims behind a number. */
type PageReader = (
  conditions: ClaimConditions,
  after: number,
  limit: number,
) => Promise<readonly StoredClaim[]>;

/** A claim that a model or a rule proposed is in no list until a person accepts it. */
function withoutDraftClaims(reader: Reader, read: PageReader, { n }: Moment): PageReader {
  return async (conditions, after, limit) => {
    const found: StoredClaim[] = [];
    for (let last = after; ; ) {
      const page = await read(conditions, last, limit);
      const drafts = await draftsAmong(reader, page, n);
      found.push(...page.filter((claim) => !drafts.has(claim.n)));
      last = page.at(-1)?.n ?? last;
      if (page.length < limit || found.length >= limit) return found.slice(0, limit);
    }
  };
}

function storedClaims(
  reader: Reader,
  { status, stale }: ClaimFilters,
  { day, n, counts }: Counting,
): PageReader {
  return (conditions, after, limit) => {
    const read = (last: number, most: number) => {
      let query = claimsStanding(reader, conditions, day)
        .where('standing.claim', '>', last)
        .where(sql<SqlBool>`${counts('standing.claim')}`)
        .orderBy('standing.claim');
      if (status !== undefined) query = query.where('standing.status', '=', status);
      // The sign keeps the index by reasons out: it has the claims in another order.
      if (stale) query = query.where(sql`+standing.stale_bits`, '>', 0);
      return query.limit(most).execute();
    };
    const { speaker } = conditions;
    return fill(read, after, limit, async (rows) => {
      const cases = speaker === undefined ? undefined : await readCases(reader, numbersOf(rows), n);
      return rows.flatMap((row) => {
        const fits = speaker === undefined || isSaidBy(cases?.get(row.n), speaker, day);
        const { status, rung, possible, stale_bits: bits } = row;
        return fits ? [listed(row, { status, rung, possible, stale: reasonsOf(bits) })] : [];
      });
    });
  };
}

/** Derives each claim that was known. */
function derivedClaims(
  reader: Reader,
  { status, stale }: ClaimFilters,
  { day, n, counts }: Counting,
): PageReader {
  return (conditions, after, limit) => {
    const read = (last: number, most: number) =>
      claimsWhere(reader, conditions, last)
        .where(sql<SqlBool>`${counts('claim.n')}`)
        .limit(most)
        .execute();
    const { speaker } = conditions;
    return fill(read, after, limit, async (rows) => {
      const cases = await readCases(reader, numbersOf(rows), n);
      return rows.flatMap((row) => {
        const records: ClaimCase = cases.get(row.n) ?? new Map();
        const { standing, stale: reasons } = judgeOf(records, row.n)(day);
        const fits =
          (status === undefined || standing.status === status) &&
          !(stale && reasons.length === 0) &&
          (speaker === undefined || isSaidBy(records, speaker, day));
        return fits ? [listed(row, { ...standing, stale: reasons })] : [];
      });
    });
  };
}

/** Reads page after page of candidates until enough of them fit, each time more at once: few may fit of very many. */
async function fill<Row extends { readonly n: number }>(
  read: (after: number, most: number) => Promise<readonly Row[]>,
  after: number,
  limit: number,
  fitting: (rows: readonly Row[]) => Promise<readonly StoredClaim[]>,
): Promise<readonly StoredClaim[]> {
  const found: StoredClaim[] = [];
  let last = after;
  for (let most = limit; ; most = Math.max(limit, Math.min(2 * most, candidatesMost))) {
    const rows = await read(last, most);
    found.push(...(await fitting(rows)));
    if (rows.length < most || found.length >= limit) return found.slice(0, limit);
    last = rows.at(-1)?.n ?? last;
  }
}

/** How many are read at once. */
const candidatesMost = 1000;

const numbersOf = (rows: readonly { readonly n: number }[]): readonly number[] =>
  rows.map(({ n }) => n);

import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { type Day, openStart } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import type { DossierMoment } from '../model/dossier.ts';
import { isMistake } from '../model/is-mistake.ts';
import type { StaleReason } from '../model/vocabularies/assessments.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
import type { Reader } from '../store/port.ts';
import { withCorrectedText } from './case/corrected-text.ts';
import { isSaidBy } from './case/is-said-by.ts';
import { readCases } from './case/read-case.ts';
import { recordsInForce } from './case/records-in-force.ts';
import {
  type ClaimConditions,
  claimConditions,
  claimsStanding,
  type NamedFilters,
} from './claim-conditions.ts';
import {
  type ClaimRow,
  claimsWithCases,
  type ListedClaim,
  listed,
  withWhatIsNotStored,
} from './listed-claim.ts';
import { type Clocks, isHead, type Moment, resolveMoment } from './moment.ts';
import { type Paging, pageOf } from './paging.ts';
import { bitsOf, reasonsOf, urgencyOf } from './standing/stale-bits.ts';
import { type StandingSpan, spanOn } from './standing/standing-spans.ts';

/** Which stale claims; each filter narrows. */
export interface StaleFilters extends Clocks, Paging, NamedFilters {
  readonly status?: Status | undefined;
  /** Only those that are stale for this reason, perhaps among others. */
  readonly reason?: StaleReason | undefined;
}

/** A claim that wants another look, and since when it stands so: `YYYY-MM-DD`, null for always. */
export interface StaleClaim extends ListedClaim {
  readonly since: string | null;
}

/** A page of them; give `next` as `after` for the following one. */
export interface StalePage extends DossierMoment {
  readonly claims: readonly StaleClaim[];
  /** Null at the end. */
  readonly next: string | null;
}

/**
 * Claims that want another look as of a day: the most urgent first, among equals those that have stood so
 * for longest. At the head the stored standing answers; for an earlier `knownAt` each claim is derived.
 *
 * @throws InvalidInput for a bad date, limit or cursor; NotFound for an unknown speaker or topic.
 */
export async function staleClaims(desk: Desk, filters: StaleFilters = {}): Promise<StalePage> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, filters);
  const { limit } = pageOf({ limit: filters.limit });
  const wanted: Wanted = {
    conditions: await claimConditions(reader, filters, moment.n),
    status: filters.status,
    mask: filters.reason === undefined ? everyReason : bitsOf([filters.reason]),
    after: placeOf(filters.after),
    limit: limit + 1,
  };
  const found = (await isHead(reader, moment))
    ? await storedStale(reader, wanted, moment)
    : await derivedStale(reader, wanted, moment);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const rows = page.map(({ row }) => row);
  const texts = await withCorrectedText(reader, rows, 'text', moment.n);
  const { asOf, knownAt, position } = moment;
  return {
    asOf,
    knownAt,
    position,
    claims: await withWhatIsNotStored(
      reader,
      page.map(({ row, place: { fromDay }, ...standing }, at) => ({
        ...listed(texts[at] ?? row, standing),
        since: fromDay === openStart ? null : isoOfDay(fromDay),
      })),
      moment,
    ),
    next: found.length > limit && last ? cursorOf(last.place) : null,
  };
}

interface Wanted {
  readonly conditions: ClaimConditions;
  readonly status: Status | undefined;
  /** One of these bits at least has to be set. */
  readonly mask: number;
  readonly after: Place | null;
  readonly limit: number;
}

/** Where a claim stands in the list: by its reasons, then since when, then its number. */
interface Place {
  readonly bits: number;
  readonly fromDay: Day;
  readonly n: number;
}

interface FoundClaim extends Pick<ListedClaim, 'stale'> {
  readonly row: ClaimRow;
  readonly place: Place;
  readonly status: string;
  readonly rung: string | null;
  readonly possible: string | null;
}

const everyReason = (1 << 30) - 1;

/** One set of reasons after the other, each along the index that has its claims in order. */
async function storedStale(
  reader: Reader,
  wanted: Wanted,
  { day }: Moment,
): Promise<readonly FoundClaim[]> {
  const { after, limit, mask } = wanted;
  const sets = (await storedSets(reader))
    .filter((bits) => (bits & mask) !== 0)
    .filter((bits) => after === null || urgencyOf(bits) <= urgencyOf(after.bits))
    .sort((one, other) => urgencyOf(other) - urgencyOf(one));
  const found: FoundClaim[] = [];
  for (const bits of sets) {
    if (found.length === limit) break;
    found.push(
      ...(await claimsOfSet(reader, bits, { ...wanted, limit: limit - found.length }, day)),
    );
  }
  return found;
}

/** The sets of reasons that any claim has on any day: a handful, found by leaping along the index. */
async function storedSets(reader: Reader): Promise<readonly number[]> {
  const sets: number[] = [];
  for (let last = 0; ; ) {
    const row = await reader
      .selectFrom('derived_standing')
      .select('stale_bits')
      .where('audience', '=', 'private')
      .where('stale_bits', '>', last)
      .orderBy('stale_bits')
      .limit(1)
      .executeTakeFirst();
    if (!row) return sets;
    last = row.stale_bits;
    sets.push(last);
  }
}

/** Of one set of reasons; by speaker, page after page of candidates until enough of them were said. */
async function claimsOfSet(
  reader: Reader,
  bits: number,
  wanted: Wanted,
  day: Day,
): Promise<readonly FoundClaim[]> {
  const { conditions, limit } = wanted;
  const { speaker, upTo } = conditions;
  const found: FoundClaim[] = [];
  for (let { after } = wanted; ; ) {
    const page = await candidatesOfSet(reader, bits, { ...wanted, after }, day);
    const numbers = speaker === undefined ? [] : page.map(({ row }) => row.n);
    const cases = await readCases(reader, numbers, upTo);
    const rows = page.map(({ row }) => row);
    const counting = new Set((await recordsInForce(reader, rows, upTo)).map((row) => row.n));
    found.push(
      ...page.filter(
        ({ row: { n } }) =>
          counting.has(n) && (speaker === undefined || isSaidBy(cases.get(n), speaker, day)),
      ),
    );
    if (page.length < limit || found.length >= limit) return found.slice(0, limit);
    after = page.at(-1)?.place ?? after;
  }
}

async function candidatesOfSet(
  reader: Reader,
  bits: number,
  { conditions, status, after, limit }: Wanted,
  day: Day,
): Promise<readonly FoundClaim[]> {
  let query = claimsStanding(reader, conditions, day)
    .where('standing.stale_bits', '=', bits)
    .orderBy('standing.from_day')
    .orderBy('standing.claim');
  if (status !== undefined) query = query.where('standing.status', '=', status);
  if (after?.bits === bits) {
    query = query
      .where('standing.from_day', '>=', after.fromDay)
      .where(({ or, eb }) =>
        or([eb('standing.from_day', '>', after.fromDay), eb('standing.claim', '>', after.n)]),
      );
  }
  const stale = reasonsOf(bits);
  const rows = await query.limit(limit).execute();
  return rows.map(
    ({ status: stands, rung, possible, from_day: fromDay, stale_bits: _, ...row }) => ({
      row,
      place: { bits, fromDay, n: row.n },
      status: stands,
      rung,
      possible,
      stale,
    }),
  );
}

/** Every claim that was known is derived, for the most urgent may be the last. */
async function derivedStale(
  reader: Reader,
  { conditions, status, mask, after, limit }: Wanted,
  { day }: Moment,
): Promise<readonly FoundClaim[]> {
  const { speaker } = conditions;
  const found: FoundClaim[] = [];
  for await (const { row, records } of claimsWithCases(reader, conditions, every)) {
    const known = records.get(row.n);
    if (known?.draft || (known && isMistake(known))) continue;
    const span = spanOn(records, row.n, day);
    if ((span.staleBits & mask) === 0) continue;
    if (status !== undefined && span.status !== status) continue;
    if (speaker !== undefined && !isSaidBy(records, speaker, day)) continue;
    const one = foundClaim(row, span);
    if (after === null || inOrder(after, one.place) < 0) found.push(one);
  }
  return found.sort((one, other) => inOrder(one.place, other.place)).slice(0, limit);
}

const every = { after: 0, batch: 500 };

function foundClaim(row: ClaimRow, span: StandingSpan): FoundClaim {
  const { status, rung, possible, staleBits: bits, fromDay } = span;
  const place = { bits, fromDay, n: row.n };
  return { row, place, status, rung, possible, stale: reasonsOf(bits) };
}

const inOrder = (one: Place, other: Place): number =>
  urgencyOf(other.bits) - urgencyOf(one.bits) || one.fromDay - other.fromDay || one.n - other.n;

const cursorOf = ({ bits, fromDay, n }: Place): string => [bits, fromDay, n].join(':');

function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [, bits, fromDay, n] = /^(\d{1,3}):(-?\d{1,10}):(\d{1,10})$/.exec(cursor) ?? [];
  if (n === undefined) {
    throw new InvalidInput('bad_cursor', 'This is not where a page ended: give what "next" said.');
  }
  return { bits: Number(bits), fromDay: Number(fromDay), n: Number(n) };
}

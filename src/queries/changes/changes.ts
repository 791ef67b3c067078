import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import type { DossierMoment } from '../../model/dossier.ts';
import type { Reader } from '../../store/port.ts';
import { casesRead } from '../case/read-case.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { type Paging, pageOf } from '../paging.ts';
import { readSides } from './change-sides.ts';
import { type ClaimChange, claimChanges } from './claim-change.ts';
import { type ChangePlace, type ChangeRange, claimsChanged, onlyDays } from './claims-changed.ts';
import { momentSince } from './since.ts';
import { wasToldBefore } from './told-before.ts';

/** Since when, and up to which moment. */
export interface ChangesQuestion extends Clocks, Paging {
  /** An instant in UTC, a ledger position, or a date (EDTF) whose first day is included. */
  readonly since: string;
}

/** What changed, claim by claim. */
export interface Changes extends DossierMoment {
  /** The moment it is told from. */
  readonly since: DossierMoment;
  /** How many ledger entries and records there are in between. */
  readonly entries: number;
  readonly records: number;
  readonly claims: readonly ClaimChange[];
  /** Null at the end. */
  readonly next: string | null;
}

/**
 * What changed since a moment: for each claim what was recorded, where it stood and stands, what became
 * stale and what fell due. Claims come in the order in which records touched them, then those that only the
 * passing of days has changed; each is told once, with all that changed about it.
 *
 * @throws InvalidInput for a bad moment, limit or cursor; NotFound for a position the ledger has not reached.
 */
export async function changes(desk: Desk, question: ChangesQuestion): Promise<Changes> {
  const { reader } = desk.store;
  const until = await resolveMoment(desk, question);
  const since = await momentSince(desk, question.since, until);
  const { limit } = pageOf({ limit: question.limit });
  const range = { since, until, after: placeOf(question.after) };
  const { told, next } = await pageOfChanges(reader, range, limit);
  return {
    ...dossierMoment(until),
    since: dossierMoment(since),
    entries: until.position - since.position,
    records: until.n - since.n,
    claims: told,
    next: next && cursorOf(next),
  };
}

const dossierMoment = ({ asOf, knownAt, position }: DossierMoment): DossierMoment => ({
  asOf,
  knownAt,
  position,
});

async function pageOfChanges(
  reader: Reader,
  range: ChangeRange,
  limit: number,
): Promise<{ readonly told: readonly ClaimChange[]; readonly next: ChangePlace | null }> {
  const told: ClaimChange[] = [];
  let last: ChangePlace | null = null;
  for await (const places of newPlaces(reader, range, Math.min(limit + 1, casesRead))) {
    const changed = await changesAt(reader, places, range);
    for (const place of places) {
      const change = changed.get(place.claim);
      if (change === undefined) continue;
      if (told.length === limit) return { told, next: last };
      told.push(change);
      last = place;
    }
  }
  return { told, next: null };
}

/** So many places at a time, each of another claim. */
async function* newPlaces(
  reader: Reader,
  range: ChangeRange,
  many: number,
): AsyncGenerator<readonly ChangePlace[]> {
  const seen = new Set<number>();
  let places: ChangePlace[] = [];
  for await (const place of claimsChanged(reader, range)) {
    if (seen.has(place.claim)) continue;
    seen.add(place.claim);
    places.push(place);
    if (places.length < many) continue;
    yield places;
    places = [];
  }
  if (places.length > 0) yield places;
}

/** What changed at these places, by claim; an earlier page told of the others. */
async function changesAt(
  reader: Reader,
  places: readonly ChangePlace[],
  range: ChangeRange,
): Promise<ReadonlyMap<number, ClaimChange>> {
  const claims = places.map(({ claim }) => claim);
  const now = new Map(await readSides(reader, claims, range.until));
  for (const place of places) {
    const records = now.get(place.claim)?.records ?? new Map();
    if (await wasToldBefore(reader, { place, records }, range)) now.delete(place.claim);
  }
  return claimChanges(reader, now, range);
}

/** Where the page before ended: `record:claim`, the record `days` where only days had passed. */
function placeOf(cursor: string | undefined): ChangePlace {
  if (cursor === undefined) return { record: 0, claim: 0 };
  const [, record, claim] = /^(\d{1,10}|days):(\d{1,10})$/.exec(cursor) ?? [];
  if (claim === undefined) {
    throw new InvalidInput('bad_cursor', 'This is not where a page ended: give what "next" said.');
  }
  return { record: record === 'days' ? onlyDays : Number(record), claim: Number(claim) };
}

const cursorOf = ({ record, claim }: ChangePlace): string =>
  `${record === onlyDays ? 'days' : record}:${claim}`;

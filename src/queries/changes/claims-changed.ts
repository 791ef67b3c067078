import type { RecordValue } from '../../model/nouns/nouns.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { claimsWithCases } from '../listed-claim.ts';
import { isHead, type Moment } from '../moment.ts';
import { claimsRestingOn, countingClaims } from '../ripple/claims-resting-on.ts';
import { claimsTouched } from '../ripple/claims-touched.ts';
import { standingSpans } from '../standing/standing-spans.ts';

/**
 * Where a claim stands in the order of changes: first by the record that touched it, then, behind all
 * records, those that only the passing of days has changed.
 */
export interface ChangePlace {
  /** The number of the record, or `onlyDays`. */
  readonly record: number;
  readonly claim: number;
}

/** In the place of a record's number where no record has touched the claim. */
export const onlyDays = Number.POSITIVE_INFINITY;

/** From where to where, and after which place. */
export interface ChangeRange {
  readonly since: Moment;
  readonly until: Moment;
  readonly after: ChangePlace;
}

/** Claims that records or days may have changed, each as often as it was touched, in the order of places. */
export async function* claimsChanged(
  reader: Reader,
  range: ChangeRange,
): AsyncGenerator<ChangePlace> {
  if (range.after.record !== onlyDays) yield* byRecords(reader, range);
  yield* byDays(reader, range);
}

/** How many records are looked at in one step. */
const step = 200;

async function* byRecords(
  reader: Reader,
  { since, until, after }: ChangeRange,
): AsyncGenerator<ChangePlace> {
  for (let low = Math.max(since.n + 1, after.record); low <= until.n; low += step) {
    const high = Math.min(low + step - 1, until.n);
    const all = await recordsBetween(reader, low, high);
    const sight = { n: until.n, audience: 'private' } as const;
    const counted = await canonicalNumbers(reader, all.flatMap(ownClaim), sight);
    for (const made of all) {
      const own = ownClaim(made).map((claim) => counted.get(claim) ?? claim);
      const claims = own.length > 0 ? own : await claimsToldOf(reader, made, until.n);
      for (const claim of claims) {
        const isBehind = made.n > after.record || claim > after.claim;
        if (isBehind && claim <= until.n) yield { record: made.n, claim };
      }
    }
  }
}

/** The claim that a record is, or that it is said, offered, judged or asked of. A review or a request moves no status, and is news all the same. */
function ownClaim({ n, kind, value }: Made): readonly number[] {
  if (kind === 'claim') return [n];
  return ofClaim.has(kind) ? [numberIn(value, 'claim')] : [];
}

const ofClaim: ReadonlySet<NounName> = new Set([
  'appearance',
  'evidence',
  'absence',
  'assessment',
  'review',
  'request',
]);

/** The claims that a record of any other noun tells of. */
async function claimsToldOf(reader: Reader, made: Made, n: number): Promise<readonly number[]> {
  if (made.kind === 'translation') {
    return claimsRestingOn(reader, [numberIn(made.value, 'passage')], n);
  }
  if (made.kind !== 'reply') return claimsTouched(reader, [made], n);
  const numbers = [numberIn(made.value, 'request')];
  const requests = await readRecords(reader, 'request', { numbers });
  return countingClaims(
    reader,
    requests.map((request) => request.value.claim),
    n,
  );
}

const numberIn = (value: object, field: string): number => Number(Reflect.get(value, field));

interface Made {
  readonly n: number;
  readonly kind: NounName;
  readonly value: RecordValue<NounName>;
}

async function recordsBetween(reader: Reader, low: number, high: number): Promise<readonly Made[]> {
  const rows = await reader
    .selectFrom('record')
    .select(['n', 'kind'])
    .where('n', '>=', low)
    .where('n', '<=', high)
    .execute();
  const kinds = [...new Set(rows.map(({ kind }) => kind as NounName))].filter((kind) =>
    tellsOfClaims.has(kind),
  );
  const made: Made[] = [];
  for (const kind of kinds) {
    const numbers = rows.filter((row) => row.kind === kind).map(({ n }) => n);
    made.push(...(await readRecords(reader, kind, { numbers })));
  }
  return made.sort((one, other) => one.n - other.n);
}

/** The nouns that touch claims; what is quoted or captured touches none until something rests on it. */
const tellsOfClaims: ReadonlySet<NounName> = new Set([
  'claim',
  'appearance',
  'evidence',
  'absence',
  'assessment',
  'review',
  'request',
  'reply',
  'recheck',
  'translation',
  'retraction',
  'correction',
  'visibility',
  'withholding',
  'acceptance',
  'merge',
  'parting',
]);

/** Claims whose stored spans begin between the two days; at an earlier known-at every claim is asked. */
async function* byDays(
  reader: Reader,
  { since, until, after }: ChangeRange,
): AsyncGenerator<ChangePlace> {
  const last = after.record === onlyDays ? after.claim : 0;
  if (until.day <= since.day) return;
  const claims = (await isHead(reader, until))
    ? storedMoves(reader, { since, until, last })
    : derivedMoves(reader, { since, until, last });
  for await (const claim of claims) yield { record: onlyDays, claim };
}

interface Days {
  readonly since: Moment;
  readonly until: Moment;
  readonly last: number;
}

async function* storedMoves(reader: Reader, { since, until, last }: Days): AsyncGenerator<number> {
  for (let from = last; ; ) {
    const rows = await reader
      .selectFrom('derived_standing')
      .select('claim')
      .distinct()
      .where('audience', '=', 'private')
      .where('from_day', '>', since.day)
      .where('from_day', '<=', until.day)
      .where('claim', '>', from)
      .orderBy('claim')
      .limit(step)
      .execute();
    for (const { claim } of rows) yield claim;
    if (rows.length < step) return;
    from = rows.at(-1)?.claim ?? from;
  }
}

const everyClaim = { kind: undefined, speaker: undefined, speakers: [], topic: undefined };

async function* derivedMoves(reader: Reader, { since, until, last }: Days): AsyncGenerator<number> {
  const conditions = { ...everyClaim, upTo: until.n };
  for await (const { row, records } of claimsWithCases(reader, conditions, {
    after: last,
    batch: step,
  })) {
    const moved = standingSpans(records, row.n).some(
      ({ fromDay }) => fromDay > since.day && fromDay <= until.day,
    );
    if (moved) yield row.n;
  }
}

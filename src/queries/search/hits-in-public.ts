import { sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { allKnown } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { canonicalNumbers, mergedInto, oneWithEach } from '../identity/identities.ts';
import { hasPage } from '../public/has-page.ts';
import { eachPublicClaim, publicClaimNumbers } from '../public/public-claim.ts';
import { claimsOf } from './claims-of.ts';
import type { AskedFilters } from './filters-asked.ts';
import { fitsInPublic } from './fits-in-public.ts';
import type { StandingHit } from './read-hits.ts';
import type { SearchMoment } from './search-moment.ts';

/** Those of some hits that are, as the public sees it, about a claim that filters ask for. */
export async function hitsInPublic(
  reader: Reader,
  hits: readonly StandingHit[],
  asked: AskedFilters,
  moment: SearchMoment,
): Promise<readonly StandingHit[]> {
  if (hits.length === 0) return hits;
  const numbers = hits.map(({ found }) => found.n);
  const whole = await wholesOf(reader, hits);
  const sight = { n: moment.n, audience: 'public' } as const;
  const counted = await canonicalNumbers(reader, [...whole.values()], sight);
  const fitting = new Set<number>();
  for await (const claim of eachPublicClaim(
    reader,
    await claimsBehind(
      reader,
      await oneInPublic(reader, [...numbers, ...whole.values()], moment),
      moment,
    ),
    moment,
  )) {
    const open = numbers.filter((n) => !fitting.has(n));
    if (open.length === 0) break;
    if (!fitsInPublic(claim, asked, moment)) continue;
    for (const n of open) {
      const own = whole.get(n) ?? n;
      if (isOfClaim(claim.records, counted.get(own) ?? own)) fitting.add(n);
    }
  }
  return hits.filter(({ found }) => fitting.has(found.n));
}

/** These, and the claims and speakers that count as one with them in public alone. */
async function oneInPublic(
  reader: Reader,
  numbers: readonly number[],
  { n, isMergedOtherwise }: SearchMoment,
): Promise<readonly number[]> {
  if (!isMergedOtherwise) return numbers;
  const all = await oneWithEach(reader, numbers, { n, audience: 'public' });
  return [...new Set([...numbers, ...[...all.values()].flat()])];
}

/** Of each hit the record that claims name: of a spelling or a role its speaker, of a translation its passage. */
async function wholesOf(
  reader: Reader,
  hits: readonly StandingHit[],
): Promise<ReadonlyMap<number, number>> {
  const wholes = new Map(hits.map(({ found }) => [found.n, found.n]));
  const of = (kind: NounName): readonly number[] =>
    hits.filter(({ found }) => found.kind === kind).map(({ found }) => found.n);
  for (const kind of ['name', 'role'] as const) {
    const read = await readRecords(reader, kind, { numbers: of(kind) });
    for (const { n, value } of read) wholes.set(n, value.speaker);
  }
  const read = await readRecords(reader, 'translation', { numbers: of('translation') });
  for (const { n, value } of read) wholes.set(n, value.passage);
  return wholes;
}

/** The claims, as they count in public, that records may be about. */
async function claimsBehind(
  reader: Reader,
  numbers: readonly number[],
  moment: SearchMoment,
): Promise<readonly number[]> {
  const { rows } = await sql<{ claim: number }>`SELECT DISTINCT claims.claim
    FROM ${claimsOf(moment)} WHERE claims.n IN (${sql.join([...numbers])})`.execute(reader);
  const claims = rows.map(({ claim }) => claim);
  const merged = await mergedInto(reader, claims, { n: moment.n, audience: 'private' });
  return publicClaimNumbers(reader, [...claims, ...[...merged.values()].flat()], moment.n);
}

/** Whether a record of this number is said of a claim, or stands behind what is said of it and counts. */
function isOfClaim(records: ClaimCase, n: number): boolean {
  const own = records.get(n);
  if (own !== undefined && own.kind !== 'source' && own.kind !== 'passage') return true;
  const isTopic = allKnown(records, 'claim').some(({ value }) => value.topics?.includes(n));
  if (isTopic) return true;
  return saying.some((kind) =>
    allKnown(records, kind).some((record) => hasPage(record) && namedBy(record.value).includes(n)),
  );
}

const saying = ['appearance', 'evidence', 'absence'] as const;

const namedBy = (value: object): readonly unknown[] =>
  ['source', 'passage', 'speaker'].map((field) => Reflect.get(value, field));

import { everyRecord } from '../../model/record/every-record.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { type RecordFilter, readRecords } from '../../store/read-record.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { correctedTo } from './corrected-to.ts';
import { withRepeats } from './with-repeats.ts';

/**
 * The claims whose standing can change when something happens to these records: their own claims, and
 * through passages, snapshots and chains of origin every claim that rests on them by what was entered up to number `n`.
 * Of claims that were merged, the ones they count as there.
 */
export async function claimsRestingOn(
  reader: Reader,
  given: readonly number[],
  n: number = everyRecord,
): Promise<readonly number[]> {
  if (given.length === 0) return [];
  const numbers = await withWhatTheyActOn(reader, given);
  const kinds = await numbersByKind(reader, numbers);
  const of = (kind: NounName): readonly number[] => kinds.get(kind) ?? [];
  const upTo = n === everyRecord ? undefined : n;
  const by = (column: string, among: readonly number[]): RecordFilter => ({
    where: { column, among },
    ...(upTo !== undefined && { upTo }),
  });
  const sources = await withRepeats(reader, of('source'), upTo);
  const snapshots = await withOthers(reader, 'snapshot', of('snapshot'), by('source', sources));
  const passages = await withOthers(reader, 'passage', of('passage'), by('snapshot', snapshots));
  const ways = [by('source', sources), by('passage', passages)];
  const owned = [
    ...(await claimsOf(reader, 'appearance', [{ numbers: of('appearance') }, ...ways])),
    ...(await claimsOf(reader, 'absence', [{ numbers: of('absence') }, ...ways])),
    ...(await claimsOf(reader, 'evidence', [
      { numbers: of('evidence') },
      ...ways,
      by('origin', sources),
      { numbers: await correctedTo(reader, 'origin', sources, upTo) },
    ])),
    ...(await claimsOf(reader, 'assessment', [{ numbers: of('assessment') }])),
    ...(await claimsOf(reader, 'review', [{ numbers: of('review') }])),
  ];
  return countingClaims(reader, [...of('claim'), ...owned], n);
}

/** The claims that these count as at number `n`, each once, in the order they were logged. */
export async function countingClaims(
  reader: Reader,
  claims: readonly number[],
  n: number,
): Promise<readonly number[]> {
  const canonical = await canonicalNumbers(reader, claims, { n, audience: 'private' });
  const counting = new Set(claims.map((claim) => canonical.get(claim) ?? claim));
  return [...counting].sort((one, other) => one - other);
}

/**
 * These records and those they act on: taking a retraction back, or accepting the draft of one, changes what
 * rests on the record that it took back.
 */
async function withWhatTheyActOn(
  reader: Reader,
  numbers: readonly number[],
): Promise<readonly number[]> {
  const found = new Set(numbers);
  let level = [...found];
  while (level.length > 0) {
    const retractions = await readRecords(reader, 'retraction', { numbers: level });
    const corrections = await readRecords(reader, 'correction', { numbers: level });
    const rechecks = await readRecords(reader, 'recheck', { numbers: level });
    const translations = await readRecords(reader, 'translation', { numbers: level });
    level = [
      ...[...retractions, ...corrections].map(({ value }) => value.record),
      ...[...rechecks, ...translations].map(({ value }) => value.passage),
    ].filter((n) => !found.has(n));
    for (const n of level) found.add(n);
  }
  return [...found];
}

async function withOthers(
  reader: Reader,
  kind: 'snapshot' | 'passage',
  own: readonly number[],
  filter: RecordFilter,
): Promise<readonly number[]> {
  const others = await readRecords(reader, kind, filter);
  return [...own, ...others.map(({ n }) => n)];
}

async function claimsOf(
  reader: Reader,
  kind: 'appearance' | 'absence' | 'evidence' | 'assessment' | 'review',
  filters: readonly RecordFilter[],
): Promise<readonly number[]> {
  const claims = new Set<number>();
  for (const filter of filters) {
    for (const { value } of await readRecords(reader, kind, filter)) claims.add(value.claim);
  }
  return [...claims];
}

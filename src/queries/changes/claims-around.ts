import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { askInPortions } from '../../store/shaped-query.ts';
import { claimsAnsweredIn } from '../ripple/claims-answered-in.ts';
import { claimsRestingOn } from '../ripple/claims-resting-on.ts';
import type { AlteredRecords } from './altered-records.ts';
import { withMergedEver } from './with-merged-ever.ts';

/**
 * Every claim whose page may tell of what was altered: those that are named or rest on it, those about which somebody
 * replied in its sources, those said by its speakers or of its topics, all that were ever merged with one of them, and
 * those that are linked to one.
 */
export async function claimsAround(
  reader: Reader,
  { altered, named }: AlteredRecords,
  n: number,
): Promise<readonly number[]> {
  const numbersOf = (kind: 'source' | 'speaker' | 'topic'): readonly number[] =>
    altered.filter((record) => record.kind === kind).map((record) => record.n);
  const own = [...named.values()].filter(({ kind }) => kind === 'claim').map((claim) => claim.n);
  const numbers = altered.map((record) => record.n);
  const resting = await claimsRestingOn(reader, numbers, n);
  const answered = await claimsAnsweredIn(reader, numbersOf('source'), n);
  const speakers = await withMergedEver(reader, numbersOf('speaker'));
  const said = await claimsNaming(reader, speakers, numbersOf('topic'));
  const claims = await withMergedEver(reader, [...own, ...resting, ...answered, ...said]);
  return withMergedEver(reader, [...claims, ...(await linkedTo(reader, claims))]);
}

async function linkedTo(reader: Reader, claims: readonly number[]): Promise<readonly number[]> {
  const ends: number[] = [];
  for (const column of ['claim', 'other']) {
    const links = await readRecords(reader, 'link', { where: { column, among: claims } });
    ends.push(...links.flatMap(({ value }) => [value.claim, value.other]));
  }
  return ends;
}

/** Claims that were said by these speakers or passed on by them, that they were asked about, or that are of these topics. */
async function claimsNaming(
  reader: Reader,
  speakers: readonly number[],
  topics: readonly number[],
): Promise<readonly number[]> {
  const listed = await inLists(reader, [...speakers, ...topics]);
  const corrected = await correctedIn(reader, [...speakers, ...topics]);
  const where = { column: 'speaker', among: speakers };
  const numbers = [...listed, ...corrected];
  const claims = await readRecords(reader, 'claim', { numbers });
  const found = claims.map(({ n }) => n);
  for (const kind of ['appearance', 'absence', 'request'] as const) {
    for (const filter of [{ where }, { numbers }]) {
      const records = await readRecords(reader, kind, filter);
      found.push(...records.map(({ value }) => value.claim));
    }
  }
  return found;
}

/** The records in one of whose lists one of these stands. */
async function inLists(reader: Reader, targets: readonly number[]): Promise<readonly number[]> {
  const rows = await askInPortions(targets, (among) =>
    reader
      .selectFrom('record_reference')
      .select('n')
      .where('target', 'in', [...among])
      .execute(),
  );
  return rows.map(({ n }) => n);
}

/**
 * The records that a correction may have led to one of these: no command makes such a correction, yet one that is on record
 * is followed wherever the desk is read. All of them are taken.
 */
async function correctedIn(reader: Reader, targets: readonly number[]): Promise<readonly number[]> {
  if (targets.length === 0) return [];
  const rows = await reader
    .selectFrom('record_correction')
    .select('record')
    .where('field', 'in', ['speaker', 'via', 'topics'])
    .execute();
  return rows.map(({ record }) => record);
}

import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { canonicalNumber, withMerged } from '../identity/identities.ts';
import { claimsAnsweredIn } from './claims-answered-in.ts';
import { claimsRestingOn, countingClaims } from './claims-resting-on.ts';

/** The records that are meant by one, and the claims that may rest on them. */
export interface RippleTargets {
  readonly targets: ReadonlySet<number>;
  /** In the order they were logged; whether something of theirs does is for `wayTo` to say. */
  readonly claims: readonly number[];
}

/**
 * What a record stands for: a retraction, a correction and the like for the record they act on, a spelling, a role or a
 * merge with another for its speaker, a speaker for all that count as it.
 */
export async function rippleTargets(
  reader: Reader,
  record: { readonly n: number; readonly kind: NounName },
  n: number,
): Promise<RippleTargets> {
  const { n: number, kind } = await meantBy(reader, record);
  const sight = { n, audience: 'private' } as const;
  if (kind === 'speaker') {
    const canonical = await canonicalNumber(reader, number, sight);
    const speakers = await withMerged(reader, [canonical], sight);
    return {
      targets: new Set([number, canonical]),
      claims: await countingClaims(reader, await claimsNaming(reader, speakers, n), n),
    };
  }
  const targets = new Set([number]);
  const own = claimsNamedBy[kind];
  if (own !== undefined) {
    return { targets, claims: await countingClaims(reader, await own(reader, number, n), n) };
  }
  const resting = await claimsRestingOn(reader, [number], n);
  const asked = kind === 'source' ? await claimsAnsweredIn(reader, [number], n) : [];
  return { targets, claims: await countingClaims(reader, [...resting, ...asked], n) };
}

/** The claims of a record on which no standing rests, so that `claimsRestingOn` does not know it. */
const claimsNamedBy: {
  readonly [Name in NounName]?: (
    reader: Reader,
    record: number,
    upTo: number,
  ) => Promise<readonly number[]>;
} = {
  topic: claimsAbout,
  merge: async (reader, n) =>
    (await readRecords(reader, 'merge', { numbers: [n] })).map(({ value }) => value.kept),
  link: async (reader, n) =>
    (await readRecords(reader, 'link', { numbers: [n] })).flatMap(({ value }) => [
      value.claim,
      value.other,
    ]),
  request: async (reader, n) =>
    (await readRecords(reader, 'request', { numbers: [n] })).map(({ value }) => value.claim),
  rule: async (reader, n, upTo) => {
    const filter = { where: { column: 'rule', among: [n] }, upTo };
    return (await readRecords(reader, 'evidence', filter)).map(({ value }) => value.claim);
  },
};

async function meantBy(
  reader: Reader,
  record: { readonly n: number; readonly kind: NounName },
): Promise<{ readonly n: number; readonly kind: NounName }> {
  const field = leadsBy[record.kind];
  if (field === undefined) return record;
  const [read] = await readRecords(reader, record.kind, { numbers: [record.n] });
  const meant = Number(read && Reflect.get(read.value, field));
  const row = await reader
    .selectFrom('record')
    .select(['n', 'kind'])
    .where('n', '=', meant)
    .executeTakeFirstOrThrow();
  const found = { n: row.n, kind: row.kind as NounName };
  return record.kind === 'merge' && found.kind === 'claim' ? record : meantBy(reader, found);
}

/** Which field of a record names the one it stands for here. */
const leadsBy: { readonly [Name in NounName]?: string } = {
  retraction: 'record',
  correction: 'record',
  visibility: 'record',
  withholding: 'record',
  acceptance: 'record',
  recheck: 'passage',
  translation: 'passage',
  name: 'speaker',
  role: 'speaker',
  parting: 'merge',
  mapping: 'review',
  reply: 'request',
  judgement: 'link',
  // Of two speakers; a merge of claims is of one claim itself.
  merge: 'kept',
};

/** Claims of which an appearance, a look or a request names one of these speakers. */
async function claimsNaming(
  reader: Reader,
  speakers: readonly number[],
  upTo: number,
): Promise<readonly number[]> {
  const filter = { where: { column: 'speaker', among: speakers }, upTo };
  const relays = await reader
    .selectFrom('record_reference')
    .select('n')
    .where('field', '=', 'via')
    .where('target', 'in', [...speakers])
    .where('n', '<=', upTo)
    .execute();
  const said = await readRecords(reader, 'appearance', filter);
  const relayed = await readRecords(reader, 'appearance', { numbers: relays.map(({ n }) => n) });
  const looked = await readRecords(reader, 'absence', filter);
  const asked = await readRecords(reader, 'request', filter);
  return [...said, ...relayed, ...looked, ...asked].map(({ value }) => value.claim);
}

async function claimsAbout(
  reader: Reader,
  topic: number,
  upTo: number,
): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('record_reference')
    .select('n')
    .where('field', '=', 'topics')
    .where('target', '=', topic)
    .where('n', '<=', upTo)
    .orderBy('n')
    .execute();
  return rows.map(({ n }) => n);
}

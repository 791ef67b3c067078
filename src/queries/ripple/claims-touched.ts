import type { RecordValue } from '../../model/nouns/nouns.ts';
import { everyRecord } from '../../model/record/every-record.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { claimsRestingOn, countingClaims } from './claims-resting-on.ts';

/** A record that was just made. */
export interface MadeRecord {
  readonly n: number;
  readonly kind: NounName;
  readonly value: RecordValue<NounName>;
}

/** The claims whose standing these new records may change; of merged ones those they count as at number `n`. */
export async function claimsTouched(
  reader: Reader,
  made: readonly MadeRecord[],
  n: number = everyRecord,
): Promise<readonly number[]> {
  const own = made.flatMap(({ n, kind, value }) => {
    if (kind === 'claim') return [n];
    return standsOn.has(kind) ? [numberIn(value, 'claim')] : [];
  });
  const acted = made.flatMap(({ kind, value }) => {
    if (kind === 'recheck') return [numberIn(value, 'passage')];
    return actsOn.has(kind) ? [numberIn(value, 'record')] : [];
  });
  const joined = await claimsJoined(reader, made);
  const touched = [...own, ...joined, ...(await claimsRestingOn(reader, acted, n))];
  return countingClaims(reader, touched, n);
}

/** The claims that merges join and partings take apart. */
async function claimsJoined(
  reader: Reader,
  made: readonly MadeRecord[],
): Promise<readonly number[]> {
  const of = (name: 'merge' | 'parting', field: string): readonly number[] =>
    made.flatMap(({ kind, value }) => (kind === name ? [numberIn(value, field)] : []));
  const parted = await readRecords(reader, 'merge', { numbers: of('parting', 'merge') });
  const ends = [
    ...of('merge', 'kept'),
    ...of('merge', 'gone'),
    ...parted.flatMap(({ value }) => [value.kept, value.gone]),
  ];
  const claims = await readRecords(reader, 'claim', { numbers: ends });
  return claims.map(({ n }) => n);
}

/** The nouns of a claim that its standing is derived from. */
const standsOn: ReadonlySet<NounName> = new Set([
  'appearance',
  'evidence',
  'absence',
  'assessment',
]);

/** The nouns that do something to another record. */
const actsOn: ReadonlySet<NounName> = new Set([
  'retraction',
  'correction',
  'visibility',
  'withholding',
  'acceptance',
]);

const numberIn = (value: object, field: string): number => Number(Reflect.get(value, field));

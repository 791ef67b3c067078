import type { RecordValue } from '../../model/nouns/nouns.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { claimsRestingOn } from './claims-resting-on.ts';

/** A record that was just made. */
export interface MadeRecord {
  readonly n: number;
  readonly kind: NounName;
  readonly value: RecordValue<NounName>;
}

/** The claims whose stored standing these new records may change. */
export async function claimsTouched(
  reader: Reader,
  made: readonly MadeRecord[],
): Promise<readonly number[]> {
  const own = made.flatMap(({ n, kind, value }) => {
    if (kind === 'claim') return [n];
    return standsOn.has(kind) ? [numberIn(value, 'claim')] : [];
  });
  const acted = made.flatMap(({ kind, value }) => {
    if (kind === 'recheck') return [numberIn(value, 'passage')];
    return actsOn.has(kind) ? [numberIn(value, 'record')] : [];
  });
  return [...new Set([...own, ...(await claimsRestingOn(reader, acted))])];
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

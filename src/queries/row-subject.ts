import type { RecordValue } from '../model/nouns/nouns.ts';
import type { NounName } from '../model/record/noun-name.ts';

/** A record that holds texts of an imported row, or that the row is about. */
export interface RowRecord {
  readonly kind: NounName;
  readonly value: RecordValue<NounName>;
}

/**
 * Whether an imported row can be about the record it names: a source by itself, or the claim of everything in it that is
 * of one. What only a speaker or a source holds could be of any claim that names them.
 */
export function isSubjectOf(
  n: number,
  of: readonly number[],
  records: ReadonlyMap<number, RowRecord>,
): boolean {
  const subject = records.get(n)?.kind;
  if (subject === 'source') return of.every((each) => each === n);
  return subject === 'claim' && of.every((each) => isOfClaim(each, records.get(each), n));
}

function isOfClaim(n: number, record: RowRecord | undefined, claim: number): boolean {
  if (record?.kind === 'claim') return n === claim;
  const own: unknown = record && Reflect.get(record.value, 'claim');
  return own === undefined || own === claim;
}

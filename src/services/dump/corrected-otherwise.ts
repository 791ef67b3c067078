import type { RecordValue } from '../../model/nouns/nouns.ts';
import { readCorrections } from '../../queries/case/read-corrections.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { deskSight } from '../merge-records.ts';
import type { NumbersHere } from './numbers-here.ts';
import { oneField } from './one-field.ts';

type Correction = RecordValue<'correction'>;

/** A correction of the dump, and the one at which it ends. */
interface CorrectedThere {
  readonly value: Correction;
  readonly end: Correction | null;
}

/**
 * The correction of ours that puts the same field right in another way, where the dump does not know that it was put right
 * here; null where both say the same, or end at the same.
 */
export async function correctedOtherwise(
  reader: Reader,
  { value: { record, field, ...value }, end }: CorrectedThere,
  numbers: NumbersHere,
): Promise<WrittenRecord<'correction'> | null> {
  const standing = await readCorrections(reader, [record], deskSight);
  const ours = standing.filter(
    (each) => oneField(each.value.field) === oneField(field) && !numbers.includes(each.n),
  );
  const last = ours.findLast((each) => each.value.field === field) ?? ours.at(-1);
  if (last === undefined) return null;
  const theirs = [{ field, ...value }, ...(end ? [end] : [])];
  return theirs.some((each) => isSame(each, last.value)) ? null : last;
}

const isSame = (one: Pick<Correction, 'field' | 'after'>, other: Correction): boolean =>
  one.field === other.field && one.after === other.after;

import type { RecordValue } from '../../model/nouns/nouns.ts';
import { readCorrections } from '../../queries/case/read-corrections.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { deskSight } from '../merge-records.ts';
import type { NumbersHere } from './numbers-here.ts';

/**
 * The correction of ours that puts the same field right in another way, where the dump does not know that it was put right
 * here; null where both say the same.
 */
export async function correctedOtherwise(
  reader: Reader,
  { record, field, after }: RecordValue<'correction'>,
  numbers: NumbersHere,
): Promise<WrittenRecord<'correction'> | null> {
  const standing = await readCorrections(reader, [record], deskSight);
  const ours = standing.filter(({ value }) => oneOf(value.field) === oneOf(field));
  if (ours.every(({ n }) => numbers.includes(n))) return null;
  const last = ours.findLast(({ value }) => value.field === field) ?? ours.at(-1);
  if (last === undefined || (last.value.field === field && last.value.after === after)) return null;
  return last;
}

/** The origin of a piece is a source or somebody unnamed: two fields that answer one question. */
const oneOf = (field: string): string => (field === 'originUnnamed' ? 'origin' : field);

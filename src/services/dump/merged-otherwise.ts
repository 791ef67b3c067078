import type { RecordValue } from '../../model/nouns/nouns.ts';
import { canonicalNumbers } from '../../queries/identity/identities.ts';
import { readMergesAround } from '../../queries/identity/read-merges.ts';
import type { Reader } from '../../store/port.ts';
import { deskSight } from '../merge-records.ts';
import type { NumbersHere } from './numbers-here.ts';

/**
 * The record that the one a merge lets go counts as by merges of ours, where that is another one than the merge keeps;
 * null where the merge can stand. Two merges that cross would undo each other, and of two into different records the
 * later would hold.
 */
export async function mergedOtherwise(
  reader: Reader,
  { kept, gone }: RecordValue<'merge'>,
  numbers: NumbersHere,
): Promise<number | null> {
  const canonical = await canonicalNumbers(reader, [kept, gone], deskSight);
  const into = canonical.get(kept) ?? kept;
  const before = into === gone ? gone : (canonical.get(gone) ?? into);
  if (before === into && into !== gone) return null;
  const { merges } = await readMergesAround(reader, [kept, gone], deskSight);
  return merges.every(({ n }) => numbers.includes(n)) ? null : before;
}

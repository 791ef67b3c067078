import type { Day } from '../../model/bounds.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { allKnown, type Known, knownRecords } from '../case/known-record.ts';
import { isTakenBack } from '../case/taken-back.ts';
import { withWithheld } from '../case/with-withheld.ts';

/** Passages quoted from these snapshots that stand on a day: no drafts, nothing taken back or withheld. */
export async function quotedPassages(
  reader: Reader,
  snapshots: readonly number[],
  { n, day }: { readonly n: number; readonly day: Day },
): Promise<readonly Known<'passage'>[]> {
  const where = { column: 'snapshot', among: snapshots };
  const written = await readRecords(reader, 'passage', { where, upTo: n });
  const known = await withWithheld(reader, await knownRecords(reader, written, n));
  return allKnown(known, 'passage').filter(
    (passage) => !passage.draft && !passage.withheld && !isTakenBack(passage, day),
  );
}

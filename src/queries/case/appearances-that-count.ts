import type { Day } from '../../model/bounds.ts';
import { recordCounts } from '../../model/ladder/record-counts.ts';
import { saidFileOf } from './case-file-of.ts';
import { type Known, knownOf } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';

/** The appearances of a claim that count as of a day, in the order they were entered. */
export function appearancesThatCount(
  records: ClaimCase,
  asOf: Day,
): readonly Known<'appearance'>[] {
  const file = saidFileOf(records);
  return file.appearances
    .filter((appearance) => recordCounts(appearance, { file, asOf }))
    .map(({ n }) => knownOf(records, 'appearance', n));
}

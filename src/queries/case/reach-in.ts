import { type ReachOf, reachElsewhere } from '../../model/judged.ts';
import { dayThatCounts } from './day-that-counts.ts';
import { allKnown, type Known } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';

/** How far each look of a claim reaches. */
export const reachIn =
  (records: ClaimCase): ReachOf =>
  (n) => {
    const record = records.get(n);
    if (record === undefined) return reachElsewhere(allKnown(records, 'assessment'), n);
    if (record.kind !== 'absence') return undefined;
    const look = record as unknown as Known<'absence'>;
    return { kind: look.value.absenceKind, until: dayThatCounts(records, look).last };
  };

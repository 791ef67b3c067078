import type { Day } from '../../model/bounds.ts';
import { allKnown, type Known } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { isTakenBack } from './taken-back.ts';

/** Reviews published by a day and not taken back by then; of one without a date the day of entry counts. */
export function reviewsBy(records: ClaimCase, day: Day): readonly Known<'review'>[] {
  return allKnown(records, 'review').filter(
    (record) =>
      !record.draft &&
      !isTakenBack(record, day) &&
      (record.value.publishedOn?.last ?? record.entered.day) <= day,
  );
}

import type { Day } from '../../model/bounds.ts';
import { inReviewOrder, reviewDay } from '../../model/review-order.ts';
import { allKnown, type Known } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { isTakenBack } from './taken-back.ts';

/** Reviews published by a day and not taken back by then, the earliest first. */
export function reviewsBy(records: ClaimCase, day: Day): readonly Known<'review'>[] {
  return allKnown(records, 'review')
    .filter((record) => !record.draft && !isTakenBack(record, day) && reviewDay(record).last <= day)
    .sort(inReviewOrder);
}

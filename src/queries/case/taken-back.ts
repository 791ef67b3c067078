import type { Day } from '../../model/bounds.ts';
import { isMistake } from '../../model/is-mistake.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Known } from './known-record.ts';

/**
 * Whether a record was taken back as of a day: a mistake at every day, a withdrawal from its day on; one that straddles
 * the day has not happened yet, and one without a day is of its day of entry.
 */
export function isTakenBack(record: Pick<Known<NounName>, 'retractions'>, asOf: Day): boolean {
  return (
    isMistake(record) ||
    record.retractions.some(
      ({ value, entered }) => (value.withdrawnOn?.last ?? entered.day) <= asOf,
    )
  );
}

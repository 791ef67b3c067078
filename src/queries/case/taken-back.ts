import type { Day } from '../../model/bounds.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { takenBackBy } from '../../model/taken-back.ts';
import type { Known } from './known-record.ts';

/** Whether a record was taken back as of a day. */
export function isTakenBack(record: Pick<Known<NounName>, 'retractions'>, asOf: Day): boolean {
  return takenBackBy(record, asOf).length > 0;
}

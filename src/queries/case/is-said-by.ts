import type { Day } from '../../model/bounds.ts';
import { appearancesThatCount } from './appearances-that-count.ts';
import type { ClaimCase } from './read-case.ts';

/** Whether an appearance of the claim by this speaker counts as of a day; of a claim not known: no. */
export const isSaidBy = (records: ClaimCase | undefined, speaker: number, asOf: Day): boolean =>
  records !== undefined &&
  appearancesThatCount(records, asOf).some(({ value }) => value.speaker === speaker);

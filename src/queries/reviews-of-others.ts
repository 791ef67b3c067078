import type { Day } from '../model/bounds.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import { ofOthers, type ReviewOfOthers } from '../model/review-of-others.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { allKnown, knownRecords } from './case/known-record.ts';
import type { ClaimCase } from './case/read-case.ts';
import { reviewsBy } from './case/reviews-by.ts';
import { withMerged } from './identity/identities.ts';
import type { Moment } from './moment.ts';

/** Reviews by other publishers among the records of a claim, published by a day and not taken back, the earliest first. */
export const othersAmong = (records: ClaimCase, day: Day): readonly ReviewOfOthers[] =>
  ofOthers(reviewsBy(records, day));

/** The same of the claims of a page, as the desk knows them: what is of a merged claim is of the one it counts as. */
export async function reviewsOfOthers(
  reader: Reader,
  claims: readonly number[],
  { n, day }: Pick<Moment, 'n' | 'day'>,
): Promise<ReadonlyMap<number, readonly ReviewOfOthers[]>> {
  const among = await withMerged(reader, claims, { n, audience: 'private' });
  const where = { column: 'claim', among };
  const written = await readRecords(reader, 'review', { where, upTo: n });
  if (written.length === 0) return new Map();
  const known = await knownRecords(reader, written, n);
  const byClaim = groupBy(allKnown(known, 'review'), ({ value }) => value.claim);
  return new Map(
    [...byClaim].map(([claim, reviews]) => {
      const records = new Map(reviews.map((review) => [review.n, review]));
      return [claim, othersAmong(records, day)];
    }),
  );
}

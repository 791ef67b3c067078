import type { Day } from '../../model/bounds.ts';
import { wholeDay } from '../../model/whole-day.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { asTheyCount } from './as-they-count.ts';

/** What of a review a text is matched with. */
export interface MatchedReview {
  readonly n: number;
  readonly claim: number;
  readonly title: string | null;
  readonly url: string | null;
  /** Null where it is not known to the day. */
  readonly publishedOn: Day | null;
}

/** Which reviews: those of these numbers, of these claims or, as they were recorded, at these urls. */
export type ReviewsAsked =
  | { readonly column: 'n' | 'claim'; readonly among: readonly number[] }
  | { readonly column: 'url'; readonly among: readonly string[] };

/** The reviews that count by a number, as they were corrected until then, in the order they were entered. */
export async function readReviews(
  reader: Reader,
  { column, among: values }: ReviewsAsked,
  upTo: number,
): Promise<readonly MatchedReview[]> {
  const rows = await askInPortions<MatchedReview, number | string>(values, (among) =>
    runShaped(reader, {
      shape: `reviews to match ${column} ${among.length}`,
      parameters: [...among, upTo],
      build: () =>
        reader
          .selectFrom('record_review')
          .select(['n', 'claim', 'title', 'url'])
          .select(({ eb, ref }) =>
            eb
              .case()
              .when('published_on_first', '=', ref('published_on_last'))
              .then(ref('published_on_first'))
              .end()
              .as('publishedOn'),
          )
          .where(column, 'in', [...among])
          .where('n', '<=', upTo)
          .orderBy('n'),
    }),
  );
  return asTheyCount(reader, rows, { kind: 'review', upTo, row });
}

const row = ({ n, value }: WrittenRecord<'review'>): MatchedReview => ({
  n,
  claim: value.claim,
  title: value.title ?? null,
  url: value.url ?? null,
  publishedOn: wholeDay(value.publishedOn),
});

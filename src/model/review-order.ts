import type { Bounds, SpokenDate } from './bounds.ts';
import { compareText } from './ladder/trace-order.ts';

/** What a review is ordered by. */
interface OrderedReview {
  readonly n: number;
  readonly entered: { readonly day: number };
  readonly value: {
    readonly publishedOn?: SpokenDate | undefined;
    readonly publisher?: string | undefined;
    readonly rating: string;
    readonly url?: string | undefined;
  };
}

/** When a review was published; of one without a date the day of entry counts. */
export const reviewDay = ({ value, entered }: OrderedReview): Bounds =>
  value.publishedOn ?? { first: entered.day, last: entered.day };

/** The earliest first, then by their words: the order of their entry decides only between two that are alike. */
export function inReviewOrder(one: OrderedReview, other: OrderedReview): number {
  const [on, otherOn] = [reviewDay(one), reviewDay(other)];
  return (
    on.last - otherOn.last ||
    on.first - otherOn.first ||
    compareText(wordsOf(one), wordsOf(other)) ||
    one.n - other.n
  );
}

const wordsOf = ({ value: { publisher, rating, url } }: OrderedReview): string =>
  [publisher ?? '', rating, url ?? ''].join('\n');

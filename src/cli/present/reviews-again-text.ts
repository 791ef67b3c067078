import type { ReviewAgain } from '../../services/equal-records.ts';

/** A review beside which the desk has another one, with the command that takes the earlier one back. */
export interface ReviewAgainTold extends ReviewAgain {
  readonly withdraw: string;
}

export const withWithdrawal = (reviews: readonly ReviewAgain[]): readonly ReviewAgainTold[] =>
  reviews.map((each) => ({ ...each, withdraw: withdrawal(each) }));

/** Each of the first few, and how to take the earlier one back. */
export function reviewAgainLines(reviews: readonly ReviewAgain[] = []): readonly string[] {
  if (reviews.length === 0) return [];
  const shown = reviews.slice(0, linesMost);
  const more = reviews.length - shown.length;
  return [
    'Reviews of one claim that one publisher has at one address; both are kept:',
    ...shown.map((each) => {
      const { claim, review, earlier, publisher, url } = each;
      return `  claim ${claim}: review ${review} beside review ${earlier}, ${publisher}, ${url}. To withdraw the earlier one: ${withdrawal(each)}`;
    }),
    ...(more > 0 ? [`  … and ${more.toLocaleString('en')} more.`] : []),
    '  With --on DATE it counts until that day; with --mistake, where it never read so, at no day.',
  ];
}

const linesMost = 10;

const withdrawal = ({ earlier, review }: ReviewAgain): string =>
  `asof retract ${earlier} --because "Replaced by review ${review}."`;

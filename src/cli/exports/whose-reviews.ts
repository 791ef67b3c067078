import { InvalidInput } from '../../errors.ts';

/**
 * Whose reviews an export is to hold; our own unless told.
 *
 * @throws InvalidInput for a word that is none of the three.
 */
export function whoseReviews(whose = 'ours'): 'ours' | 'others' | 'all' {
  if (whose === 'ours' || whose === 'others' || whose === 'all') return whose;
  throw new InvalidInput('bad_reviews', `"${whose.slice(0, 60)}" says not whose reviews.`, {
    hints: ['Give --reviews ours, others or all.'],
  });
}

import type { ReviewOfOthers } from '../model/review-of-others.ts';
import type { Phrase } from './phrase.ts';
import type { Words } from './words/words.ts';

/** How others rated a claim, in few words beside where it stands: the newest review, and how many more there are. Null where none did. */
export function reviewedPhrase(
  reviews: readonly ReviewOfOthers[],
  { pages }: Words,
): Phrase | null {
  const newest = reviews.at(-1);
  if (newest === undefined) return null;
  return pages.reviewedBy(newest.publisher, newest.rating, reviews.length - 1);
}

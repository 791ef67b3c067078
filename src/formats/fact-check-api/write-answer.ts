import type { Dossier } from '../../model/dossier.ts';
import { hostOf } from '../../text/host-of.ts';
import type { ClaimReview } from '../claim-review/claim-review-schema.ts';
import { publishedReview } from '../claim-review/published-review.ts';
import type { AnsweredClaim } from './answer-schema.ts';

/**
 * A claim with some of its reviews as `claims:search` of the Google Fact Check Tools API answers; what is not known is undefined,
 * which JSON leaves out. That API tells instants, of which ClaimReviews hold the day: each stands as the beginning of its
 * day, as it does there, and a month or a year is left out. Null without a review: the API answers with none such.
 *
 * @param reviews ClaimReviews that were made of the same dossier.
 * @param language in which our own is worded where nobody said in which it is.
 */
export function answeredClaim(
  dossier: Dossier,
  reviews: readonly ClaimReview[],
  language: string,
): AnsweredClaim | null {
  const [first] = reviews;
  if (first === undefined) return null;
  const { author, datePublished } = first.itemReviewed;
  const others = new Map(dossier.reviews.map(({ id, value }) => [`urn:uuid:${id}`, value]));
  // One of others is named by its id, our own by its page; a ClaimReview does not say what it is headed.
  const titleOf = (review: ClaimReview): string | undefined =>
    (others.get(review['@id']) ?? publishedReview(dossier)?.value)?.title;
  return {
    text: first.claimReviewed,
    claimant: author?.name,
    claimDate: instantOf(datePublished),
    claimReview: reviews.map((review) => ({
      publisher: { name: review.author.name, site: hostOf(addressOf(review)) },
      url: addressOf(review),
      title: titleOf(review),
      reviewDate: instantOf(review.datePublished),
      textualRating: review.reviewRating.alternateName,
      languageCode: review.inLanguage ?? (others.has(review['@id']) ? undefined : language),
    })),
  };
}

const instantOf = (date: string | undefined): string | undefined =>
  date !== undefined && wholeDay.test(date) ? `${date}T00:00:00Z` : undefined;

const wholeDay = /^\d{4}-\d\d-\d\d$/;

/** A review without an address of its own is named by its id, which is none. */
function addressOf({ url }: ClaimReview): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
}

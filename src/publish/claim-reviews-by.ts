import { publishedReview } from '../formats/claim-review/published-review.ts';
import { ownClaimReview } from '../formats/claim-review/write-claim-review.ts';
import type { ExportFacts } from '../formats/export-facts.ts';
import { shownDossier } from '../summaries/shown-dossier.ts';
import { statusFactsOf } from '../summaries/status-facts-of.ts';
import { statusSentence } from '../summaries/status-sentence.ts';
import type { Words } from '../summaries/words/words.ts';
import type { SiteFacts } from '../web/visit.ts';

/** The ClaimReviews of a site; one that was published nowhere else is at the address of its page. */
export function claimReviewsBy(
  facts: ExportFacts,
  words: Words,
): NonNullable<SiteFacts['claimReviewOf']> {
  return (dossier, address) => {
    const shown = shownDossier(dossier);
    const standing = statusSentence(statusFactsOf(shown), words);
    const review = ownClaimReview(shown, { standing }, facts);
    if (review === null || publishedReview(shown)?.value.url !== undefined) return review;
    return { ...review, '@id': `${address}#review`, url: address };
  };
}

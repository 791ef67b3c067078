import type { Desk } from '../../desk.ts';
import type { ClaimReview } from '../../formats/claim-review/claim-review-schema.ts';
import {
  otherClaimReviews,
  ownClaimReview,
  type ReviewWords,
} from '../../formats/claim-review/write-claim-review.ts';
import type { Dossier } from '../../model/dossier.ts';
import { statusFactsOf } from '../../summaries/status-facts-of.ts';
import { statusSentence } from '../../summaries/status-sentence.ts';
import type { ClaimsToExport } from './claims-to-export.ts';
import { exportFacts } from './export-facts.ts';
import type { ExportOptions } from './exporter.ts';
import { peopleAmong } from './people-among.ts';
import { whoseReviews } from './whose-reviews.ts';

/** A claim with those of its reviews that an export is to hold. */
interface ReviewedClaim {
  readonly dossier: Dossier;
  readonly reviews: readonly ClaimReview[];
}

/**
 * Each claim with its ClaimReviews: ours, those of others that are kept, or both, as the options say.
 *
 * @throws InvalidInput for a word that says not whose reviews.
 */
export async function* reviewedClaims(
  desk: Desk,
  { dossiers }: ClaimsToExport,
  options: ExportOptions,
): AsyncIterable<ReviewedClaim> {
  const whose = whoseReviews(options.reviews);
  const facts = await exportFacts(desk, options);
  const people = await peopleAmong(desk, options);
  for await (const dossier of dossiers) {
    const own = whose === 'others' ? null : ownClaimReview(dossier, wordsOf(dossier), facts);
    const others =
      whose === 'ours'
        ? []
        : otherClaimReviews(dossier, facts, await people(publishersIn(dossier)));
    yield { dossier, reviews: [...(own ? [own] : []), ...others] };
  }
}

const publishersIn = ({ reviews }: Dossier): readonly string[] =>
  reviews.flatMap(({ value }) => value.publisher ?? []);

/** A claim that the desk has no review of needs no sentence. */
const wordsOf = (dossier: Dossier): ReviewWords => ({
  get standing() {
    return statusSentence(statusFactsOf(dossier));
  },
});

import type { Desk } from '../../desk.ts';
import type { ClaimReview } from '../../formats/claim-review/claim-review-schema.ts';
import {
  otherClaimReviews,
  ownClaimReview,
  type ReviewWords,
} from '../../formats/claim-review/write-claim-review.ts';
import { jsonArray } from '../../formats/json-array.ts';
import type { Dossier } from '../../model/dossier.ts';
import { statusFactsOf } from '../../summaries/status-facts-of.ts';
import { statusSentence } from '../../summaries/status-sentence.ts';
import { asTable } from './as-table.ts';
import { type ClaimsToExport, claimsWithText } from './claims-to-export.ts';
import { exportFacts } from './export-facts.ts';
import { type Exporter, type ExportOptions, ofClaims } from './exporter.ts';
import { peopleAmong } from './people-among.ts';
import { whoseReviews } from './whose-reviews.ts';

/** schema.org ClaimReview as JSON-LD: our own reviews, those of others that we keep, or both. */
export const claimReview: Exporter = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  licence: 'inside',
  takes: [...ofClaims, 'reviews'],
  run: async (desk, options) => {
    const claims = claimsWithText(desk, options);
    const counts = { reviews: 0 };
    return {
      tables: [{ name: 'reviews', means: 'ClaimReviews as schema.org has them.' }],
      pieces: asTable('reviews', jsonArray(reviewsOf(desk, claims, { options, counts }))),
      facts: () => ({ ...claims.counts, ...counts }),
    };
  },
};

interface Wanted {
  readonly options: ExportOptions;
  readonly counts: { reviews: number };
}

async function* reviewsOf(
  desk: Desk,
  { dossiers }: ClaimsToExport,
  { options, counts }: Wanted,
): AsyncIterable<ClaimReview> {
  const whose = whoseReviews(options.reviews);
  const facts = await exportFacts(desk, options);
  const people = await peopleAmong(desk, options);
  for await (const dossier of dossiers) {
    const own = whose === 'others' ? null : ownClaimReview(dossier, wordsOf(dossier), facts);
    const others =
      whose === 'ours'
        ? []
        : otherClaimReviews(dossier, facts, await people(publishersIn(dossier)));
    for (const review of [...(own ? [own] : []), ...others]) {
      counts.reviews += 1;
      yield review;
    }
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

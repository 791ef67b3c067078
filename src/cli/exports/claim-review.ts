import type { Desk } from '../../desk.ts';
import type { ClaimReview } from '../../formats/claim-review/claim-review-schema.ts';
import { jsonArray } from '../../formats/json-array.ts';
import { asTable } from './as-table.ts';
import { type ClaimsToExport, claimsWithText } from './claims-to-export.ts';
import { type Exporter, type ExportOptions, ofClaims } from './exporter.ts';
import { reviewedClaims } from './reviewed-claims.ts';

/** schema.org ClaimReview as JSON-LD: our own reviews, those of others that we keep, or both. */
export const claimReview: Exporter = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  licence: 'inside',
  takes: [...ofClaims, 'reviews'],
  run: async (desk, options) => {
    const claims = claimsWithText(desk, options);
    const counts = { reviewed: 0, reviews: 0 };
    return {
      tables: [{ name: 'reviews', means: 'ClaimReviews as schema.org has them.' }],
      pieces: asTable('reviews', jsonArray(reviewsOf(desk, claims, { options, counts }))),
      facts: () => ({ ...claims.counts, ...counts }),
    };
  },
};

interface Wanted {
  readonly options: ExportOptions;
  readonly counts: { reviewed: number; reviews: number };
}

async function* reviewsOf(
  desk: Desk,
  claims: ClaimsToExport,
  { options, counts }: Wanted,
): AsyncIterable<ClaimReview> {
  for await (const { reviews } of reviewedClaims(desk, claims, options)) {
    if (reviews.length > 0) counts.reviewed += 1;
    counts.reviews += reviews.length;
    yield* reviews;
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimReview } from '../../src/formats/claim-review/claim-review-schema.ts';
import {
  otherClaimReviews,
  ownClaimReview,
} from '../../src/formats/claim-review/write-claim-review.ts';
import { shownDossier } from '../../src/summaries/shown-dossier.ts';
import { statusFactsOf } from '../../src/summaries/status-facts-of.ts';
import { statusSentence } from '../../src/summaries/status-sentence.ts';
import { holds } from '../seeded.ts';
import { dossiers } from '../summaries/arbitrary-dossier.ts';
import { checkedByGoogle } from '../support/checked-by-google.ts';

const facts = {
  publisher: 'The Desk',
  site: 'https://desk.example/facts',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

const shown = dossiers.map(shownDossier);
const reviewOf = (dossier: Parameters<typeof ownClaimReview>[0]) =>
  ownClaimReview(dossier, { standing: statusSentence(statusFactsOf(dossier)) }, facts);

describe('a ClaimReview of any claim', () => {
  it('holds to the strict schema, ours and those of others', () => {
    holds(
      'ClaimReviews hold to the schema',
      fc.property(shown, (dossier) => {
        const own = reviewOf(dossier);
        for (const review of [...(own ? [own] : []), ...otherClaimReviews(dossier, facts)]) {
          expect(ClaimReview.safeParse(review).error?.issues ?? []).toEqual([]);
        }
      }),
      { runs: 200 },
    );
  });

  it('has a number only where it is supported or refuted and nothing is left out', () => {
    const numbers = new Map<string, number>();
    holds(
      'no invented numbers',
      fc.property(shown, (dossier) => {
        const review = reviewOf(dossier);
        const status = dossier.assessed?.value.status ?? dossier.derived.status;
        const misleading = dossier.assessed?.value.misleading !== undefined;
        const value = review?.reviewRating.ratingValue;
        if (value !== undefined) {
          numbers.set(status, (numbers.get(status) ?? 0) + 1);
          expect(misleading).toBe(false);
          expect({ supported: 5, refuted: 1 }[status as 'supported']).toBe(value);
        }
        if (status === 'unchecked') expect(review).toBeNull();
      }),
      { runs: 300 },
    );
    expect([...numbers.keys()].sort()).toEqual(['refuted', 'supported']);
  });

  it('of another publisher keeps its words and gets no number', () => {
    holds(
      'ratings word for word',
      fc.property(shown, (dossier) => {
        const ratings = dossier.reviews.flatMap(({ value }) =>
          value.publisher === undefined ? [] : [value.rating],
        );
        const written = otherClaimReviews(dossier, facts).map(({ reviewRating }) => reviewRating);
        expect(written).toEqual(
          ratings.map((alternateName) => ({ '@type': 'Rating', alternateName })),
        );
      }),
      { runs: 100 },
    );
  });

  it('passes the checks of Google as a page', () => {
    const reviews = fc
      .sample(shown, { numRuns: 40, seed: 7 })
      .flatMap((dossier) => reviewOf(dossier) ?? []);
    expect(reviews.length).toBeGreaterThan(10);
    const pages = reviews.map((review) => {
      const json = JSON.stringify(review).replaceAll('<', '\\u003c');
      return `<!doctype html><html><head><title>A claim</title><script type="application/ld+json">${json}</script></head><body></body></html>`;
    });
    for (const { failed, warnings, passed } of checkedByGoogle(pages)) {
      expect([...failed, ...warnings]).toEqual([]);
      expect(passed).toBeGreaterThan(5);
    }
  });
});

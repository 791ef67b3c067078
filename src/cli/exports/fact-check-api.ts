import type { Desk } from '../../desk.ts';
import type { AnsweredClaim } from '../../formats/fact-check-api/answer-schema.ts';
import { answeredClaim } from '../../formats/fact-check-api/write-answer.ts';
import { jsonArray } from '../../formats/json-array.ts';
import { english } from '../../summaries/words/english.ts';
import { asTable } from './as-table.ts';
import { type ClaimsToExport, claimsWithText } from './claims-to-export.ts';
import { type Exporter, type ExportOptions, ofClaims } from './exporter.ts';
import { reviewedClaims } from './reviewed-claims.ts';

/** An answer of the Google Fact Check Tools API, `claims:search`: claims with our own reviews, those of others that we keep, or both. */
export const factCheckApi: Exporter = {
  extension: 'json',
  mediaType: 'application/json',
  licence: 'beside',
  takes: [...ofClaims, 'reviews'],
  run: async (desk, options) => {
    const claims = claimsWithText(desk, options);
    const counts = { reviewed: 0, reviews: 0 };
    return {
      tables: [
        {
          name: 'claims',
          means: 'Claims with their reviews, as the Fact Check Tools API answers.',
        },
      ],
      pieces: asTable('claims', answer(claimsOf(desk, claims, { options, counts }))),
      facts: () => ({ ...claims.counts, ...counts }),
    };
  },
};

interface Wanted {
  readonly options: ExportOptions;
  readonly counts: { reviewed: number; reviews: number };
}

async function* claimsOf(
  desk: Desk,
  claims: ClaimsToExport,
  { options, counts }: Wanted,
): AsyncIterable<AnsweredClaim> {
  for await (const { dossier, reviews } of reviewedClaims(desk, claims, options)) {
    const answered = answeredClaim(dossier, reviews, english.language);
    if (answered === null) continue;
    counts.reviewed += 1;
    counts.reviews += reviews.length;
    yield answered;
  }
}

async function* answer(claims: AsyncIterable<AnsweredClaim>): AsyncIterable<string> {
  yield '{"claims":';
  yield* jsonArray(claims);
  yield '}\n';
}

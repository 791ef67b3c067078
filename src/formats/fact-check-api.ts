import { type ForeignValue, isList, isObject, textAt, valueAt } from './foreign.ts';
import { foreignDate } from './foreign-date.ts';
import { type ImportFormat, RowProblem } from './import-format.ts';
import type { Incoming, IncomingAppearance, IncomingReview } from './incoming.ts';
import { jsonRows } from './json-rows.ts';
import { ratingRule } from './ratings/rating-rule.ts';
import { statusOfRating } from './ratings/read-rating.ts';
import { reviewedClaim } from './reviewed-claim.ts';
import { kindOfName } from './unnamed-group.ts';

/**
 * Answers of the Google Fact Check Tools API, `claims:search`
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search): one row a claim.
 */
export const factCheckApi: ImportFormat = {
  name: 'fact-check-api',
  version: 1,
  rule: ratingRule,
  rows: (text) => jsonRows(text, lists),
  read: readClaim,
};

const lists: ReadonlySet<string> = new Set(['claims']);

function readClaim(row: ForeignValue): Incoming {
  if (!isObject(row)) throw new RowProblem('it is no object');
  const reviews = valueAt(row, ['claimReview']);
  const read = isList(reviews) ? reviews.flatMap((_, place) => readReview(row, place)) : [];
  const [first] = read;
  return {
    claim: reviewedClaim({
      text: textAt(row, ['text']),
      at: ['text'],
      title: first?.title,
      url: first?.url,
      language: first?.language,
    }),
    appearances: readAppearance(row),
    reviews: read,
  };
}

function readAppearance(row: ForeignValue): readonly IncomingAppearance[] {
  const name = textAt(row, ['claimant']);
  if (name === undefined) return [];
  return [
    {
      speaker: { name, kind: kindOfName(name), at: { name: ['claimant'] } },
      saidOn: foreignDate(textAt(row, ['claimDate'])),
      at: { saidOn: ['claimDate'] },
    },
  ];
}

/** A review that names no publisher or gives no rating stays in the row. */
function readReview(row: ForeignValue, place: number): readonly IncomingReview[] {
  const at = (...path: readonly string[]) => ['claimReview', place, ...path];
  const site = textAt(row, at('publisher', 'site'));
  const publisher = textAt(row, at('publisher', 'name')) ?? site;
  const rating = textAt(row, at('textualRating'));
  if (publisher === undefined || rating === undefined) return [];
  const language = textAt(row, at('languageCode'));
  const paths = {
    publisher: at('publisher', publisher === site ? 'site' : 'name'),
    rating: at('textualRating'),
    title: at('title'),
    url: at('url'),
    publishedOn: at('reviewDate'),
    language: at('languageCode'),
  };
  return [
    {
      publisher,
      rating,
      title: textAt(row, paths.title),
      url: textAt(row, paths.url),
      publishedOn: foreignDate(textAt(row, paths.publishedOn)),
      language,
      status: statusOfRating({ label: rating, language }),
      at: paths,
    },
  ];
}

import { type ForeignValue, isObject } from './foreign.ts';
import { foreignDate } from './foreign-date.ts';
import { type ImportFormat, RowProblem } from './import-format.ts';
import type { Incoming, IncomingReview } from './incoming.ts';
import { itemAppearances } from './item-appearances.ts';
import { jsonRows } from './json-rows.ts';
import { ratingRule } from './ratings/rating-rule.ts';
import { statusOfRating } from './ratings/read-rating.ts';
import { reviewedClaim } from './reviewed-claim.ts';
import { Spot } from './spot.ts';

/**
 * ClaimReview as JSON-LD (https://schema.org/ClaimReview): files, lines, web pages, and the `DataFeed` of Data Commons,
 * whose every element is one row with all its reviews.
 */
export const claimReview: ImportFormat = {
  name: 'claim-review',
  version: 1,
  rule: ratingRule,
  rows: (text) => jsonRows(text, lists, isClaimReview),
  read: readRow,
};

const lists: ReadonlySet<string> = new Set(['dataFeedElement', '@graph']);

function readRow(row: ForeignValue): Incoming {
  const whole = new Spot(row);
  const items = whole.get('item');
  const spots = (items.value === undefined ? [whole] : items.items()).filter((spot) =>
    isClaimReview(spot.value ?? null),
  );
  const [first] = spots;
  if (!first) throw new RowProblem('it holds no ClaimReview');
  const reviews = spots.flatMap(readReview);
  const claimed = first.get('claimReviewed');
  return {
    claim: reviewedClaim({
      text: claimed.text,
      at: claimed.textPath,
      title: reviews[0]?.title ?? first.get('name').text ?? first.get('headline').text,
      url: first.get('url').text,
      language: first.get('inLanguage').text,
    }),
    appearances: spots.flatMap((spot) => itemAppearances(spot.get('itemReviewed'))),
    reviews,
  };
}

/** By its type or, where a publisher forgot that, by what only a ClaimReview has. */
function isClaimReview(value: ForeignValue): boolean {
  if (!isObject(value)) return false;
  if (Object.hasOwn(value, 'item')) return true;
  const types = [value['@type'], value.type].flat().filter((type) => typeof type === 'string');
  return (
    types.some((type) => /(?:^|[/:#])ClaimReview$/.test(type)) ||
    Object.hasOwn(value, 'claimReviewed') ||
    (isObject(value.properties) && Object.hasOwn(value.properties, 'claimReviewed'))
  );
}

/** A review that gives no rating at all stays in the row. */
function readReview(spot: Spot): readonly IncomingReview[] {
  const rating = spot.get('reviewRating');
  const label = [rating.get('alternateName'), rating.get('name')].find(({ text }) => text);
  const said = label ?? rating.get('ratingValue');
  const publisher = publisherOf(spot);
  if (said.text === undefined || publisher === undefined) return [];
  const title = [spot.get('name'), spot.get('headline')].find(({ text }) => text);
  const language = spot.get('inLanguage');
  return [
    {
      publisher: publisher.name,
      rating: said.text,
      title: title?.text,
      url: spot.get('url').text,
      publishedOn: foreignDate(spot.get('datePublished').text),
      language: language.text,
      status: statusOfRating({
        label: label?.text,
        value: rating.get('ratingValue').text,
        best: rating.get('bestRating').text,
        worst: rating.get('worstRating').text,
        language: language.text,
      }),
      at: {
        publisher: publisher.path,
        rating: said.textPath,
        url: spot.get('url').textPath,
        publishedOn: spot.get('datePublished').textPath,
        language: language.textPath,
        ...(title ? { title: title.textPath } : {}),
      },
    },
  ];
}

/** Who published it: the author by name, as a bare text, else the host of the author's or the review's address. */
function publisherOf(
  spot: Spot,
): { readonly name: string; readonly path: Spot['path'] } | undefined {
  for (const by of [spot.get('author'), spot.get('publisher'), spot.get('sdPublisher')]) {
    for (const named of [by.get('name'), by]) {
      if (named.text !== undefined) return { name: named.text, path: named.textPath };
    }
  }
  const url = [spot.get('author').get('url'), spot.get('url')].find(({ text }) => hostOf(text));
  const host = hostOf(url?.text);
  return host === undefined || !url ? undefined : { name: host, path: url.textPath };
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname === '' ? undefined : hostname.replace(/^www\./, '');
}

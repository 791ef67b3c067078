import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimReview as exporter } from '../../src/cli/exports/claim-review.ts';
import type { Desk } from '../../src/desk.ts';
import type { ClaimReview } from '../../src/formats/claim-review/claim-review-schema.ts';
import { claimReview } from '../../src/formats/claim-review.ts';
import { foreignRows } from '../../src/queries/foreign-rows.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { importFile } from '../../src/services/import-file.ts';
import { gathered, inPieces } from '../formats/texts.ts';
import { holdsAsync } from '../seeded.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

/*
 * ClaimReviews go in, come out as ClaimReviews, and go in again. The rows come back as they came. What is written says of
 * each review what it said: the same claim but for white space, the rating and the publisher word for word, the same
 * address, day and language. A claim that nobody is said to have made on any day gets no day. What goes in a second time comes
 * out as it did the first.
 */

const folder = scratchFolder();

const text = fc.constantFrom(
  'The bridge was closed.',
  ' The  bridge was closed. ',
  'It rained.\u00a0Much.',
  'Мост был закрыт.',
  '=1+1',
  '"</script>',
  '\ud83c\udf09 was closed.',
);
const rating = fc.constantFrom('False', 'Mostly false', 'Falso', 'Falsch ', '4 Pinocchios', '-1');
const publisher = fc.constantFrom('The Checkers', 'Проверка', 'a\u2028b');
const speaker = fc.constantFrom('Ana Ruiz', 'Ben Osei', 'Facebook users');
const day = fc.constantFrom('2023-05-04', '2021-02-28');
const days = ['2023-05-04', '2021-02-28', undefined];

const review = fc
  .record({
    claimReviewed: text,
    name: publisher,
    rating,
    datePublished: fc.option(day, { nil: undefined }),
    inLanguage: fc.option(fc.constantFrom('en', 'pt'), { nil: undefined }),
    said: fc.option(fc.record({ speaker, on: fc.option(day, { nil: undefined }) }), {
      nil: undefined,
    }),
  })
  .map(({ name, rating: alternateName, said, ...facts }) => ({
    ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', ...facts },
    author: { '@type': 'Organization', name },
    reviewRating: { '@type': 'Rating', alternateName, ratingValue: '1' },
    itemReviewed: {
      '@type': 'Claim',
      ...(said === undefined ? {} : { author: { '@type': 'Person', name: said.speaker } }),
      ...(said?.on === undefined ? {} : { datePublished: said.on }),
    },
  }));

const reviews = fc
  .array(review, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((each, at) => ({ ...each, url: `https://checkers.example/${at}` })));

async function taken(rows: readonly object[]): Promise<Desk> {
  const desk = await newDesk(folder);
  const pieces = inPieces(JSON.stringify(rows), 500);
  const report = await importFile(desk, { format: claimReview, file: 'r.json', text: pieces });
  const { length } = rows;
  const { proposed, speakersAlike, ...counts } = report;
  expect(counts).toEqual({ read: length, added: length, unchanged: 0, rejected: [] });
  expect([proposed, speakersAlike?.count].every((count) => Number(count) >= 0)).toBe(true);
  return desk;
}

async function written(desk: Desk): Promise<readonly ClaimReview[]> {
  const { pieces } = await exporter.run(desk, { reviews: 'others', asOf: '2027-01-01' });
  let whole = '';
  for await (const piece of pieces) whole += piece.text;
  return JSON.parse(whole) as readonly ClaimReview[];
}

/** What a review says, without what the standard leaves to whoever writes it down. */
function saidBy({ url, claimReviewed, reviewRating, author, ...facts }: ClaimReview) {
  const words = claimReviewed.replaceAll(/\s+/gu, ' ').trim();
  const { datePublished, inLanguage } = facts;
  const rated = reviewRating.alternateName;
  return { url, words, rated, publisher: author.name, datePublished, inLanguage };
}

const byUrl = (one: { readonly url: string }, other: { readonly url: string }): number =>
  one.url < other.url ? -1 : 1;

it('every ClaimReview comes back as it came, and is written as what it says', async () => {
  await holdsAsync(
    'ClaimReviews there and back',
    fc.asyncProperty(reviews, async (rows) => {
      const desk = await taken(rows);
      const back = await gathered(foreignRows(desk.store.reader, { format: 'claim-review' }));
      expect(back.map(({ row }) => row)).toEqual(JSON.parse(JSON.stringify(rows)));
      const out = await written(desk);
      const said = out.map(saidBy).sort(byUrl);
      for (const { itemReviewed } of out) expect(days).toContain(itemReviewed.datePublished);
      expect(said).toEqual((rows as unknown as ClaimReview[]).map(saidBy).sort(byUrl));
      const again = await taken(out);
      expect((await written(again)).map(saidBy).sort(byUrl)).toEqual(said);
      expect((await verifyDesk(again)).problems).toEqual([]);
      await Promise.all([desk, again].map(({ store }) => store.close()));
    }),
    { runs: 10 },
  );
}, 120_000);

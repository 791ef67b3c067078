import { describe, expect, it } from 'vitest';
import { claimReview } from '../../src/formats/claim-review.ts';
import type { ForeignValue } from '../../src/formats/foreign.ts';
import { valuesOf } from './texts.ts';

const review = (more: object = {}): ForeignValue =>
  ({
    '@type': 'ClaimReview',
    url: 'https://checkers.example/1',
    claimReviewed: 'The bridge was closed.',
    author: { '@type': 'Organization', name: 'The Checkers', url: 'https://checkers.example' },
    datePublished: '2023-03-04',
    reviewRating: { alternateName: 'Falsch', ratingValue: '1', bestRating: '5', worstRating: '1' },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Ana Ruiz', jobTitle: 'Mayor' },
    },
    ...more,
  }) as ForeignValue;
const read = (more: object = {}) => claimReview.read(review(more));
const ratingOf = (reviewRating: object) => read({ reviewRating }).reviews?.[0];
const worksOf = (itemReviewed: object) =>
  read({ itemReviewed: { author: 'Ana Ruiz', ...itemReviewed } }).appearances?.map(
    ({ source }) => source?.url,
  );

describe('a ClaimReview', () => {
  it('is a claim, who made it, and the review with its rating word for word', () => {
    expect(read()).toMatchObject({
      claim: { text: 'The bridge was closed.' },
      appearances: [{ speaker: { name: 'Ana Ruiz', kind: 'person' }, role: 'Mayor' }],
      reviews: [{ publisher: 'The Checkers', rating: 'Falsch', status: 'refuted' }],
    });
  });

  it('is named by the review and never by its title where it gives no words of the claim', () => {
    const { claim } = read({ claimReviewed: '', name: 'No, the bridge was open' });
    expect(claim?.text).toBe(
      'The claim that is reviewed in "No, the bridge was open" (https://checkers.example/1)',
    );
    expect(() => read({ claimReviewed: ' ', url: '' })).toThrow(/neither a claim nor/);
  });

  it.each([
    [
      'a label before an inverted scale',
      { alternateName: 'Falso', ratingValue: 5, bestRating: 1, worstRating: 5 },
      'refuted',
    ],
    [
      'an inverted scale alone',
      { ratingValue: '1', bestRating: '1', worstRating: '5' },
      'supported',
    ],
    [
      'a number for "not rated"',
      { alternateName: 'Not really', ratingValue: '-1', bestRating: '-1', worstRating: '-1' },
      undefined,
    ],
    ['a middle', { ratingValue: 3, bestRating: 5, worstRating: 1 }, undefined],
    [
      'below properties',
      { type: ['Rating'], properties: { alternateName: ['Vrai'] } },
      'supported',
    ],
    [
      'a number against its label',
      { alternateName: 'True', ratingValue: 1, bestRating: 5, worstRating: 1 },
      'supported',
    ],
  ])('has the right side of %s', (_, reviewRating, status) => {
    expect(ratingOf(reviewRating)?.status).toBe(status);
  });

  it.each([
    [{ appearance: 'https://a.example/1' }],
    [{ appearance: { '@type': 'CreativeWork', url: 'https://a.example/1' } }],
    [{ firstAppearance: [{ url: 'https://a.example/1' }], appearance: ['1', 'page.html'] }],
    [{ '@type': 'CreativeWork', url: 'https://a.example/1' }],
  ])('has the work it appeared in, however it is given: %j', (itemReviewed) => {
    expect(worksOf({ '@type': 'Claim', ...itemReviewed })).toEqual(['https://a.example/1']);
  });

  it('has every work of several addresses in one text, each once', () => {
    const appearance = 'https://a.example/1, https://b.example/2 https://a.example/1';
    expect(worksOf({ '@type': 'Claim', appearance })).toEqual([
      'https://a.example/1',
      'https://b.example/2',
    ]);
  });

  it('has a publisher by bare text, else by the host of an address', () => {
    expect(read({ author: 'Checkers' }).reviews).toMatchObject([{ publisher: 'Checkers' }]);
    expect(read({ author: { url: 'https://www.checkers.example' } }).reviews).toMatchObject([
      { publisher: 'checkers.example' },
    ]);
  });

  it('comes in a DataFeed one row an element, with all its reviews, and none where the item is null', async () => {
    const feed = JSON.stringify({
      '@type': 'DataFeed',
      dataFeedElement: [
        { item: [review(), review({ reviewRating: { alternateName: 'Wahr' } })] },
        { item: null },
      ],
    });
    const [first, second] = await valuesOf(claimReview, feed);
    expect(claimReview.read(first as ForeignValue).reviews?.map(({ rating }) => rating)).toEqual([
      'Falsch',
      'Wahr',
    ]);
    expect(() => claimReview.read(second as ForeignValue)).toThrow('no ClaimReview');
  });

  it('is found in a page among what else that says in JSON-LD', async () => {
    const page = `<html><script type="application/ld+json">{"@type":"Organization"}</script>
      <script type="application/ld+json">${JSON.stringify({ '@graph': [review(), { '@type': 'Person' }] })}</script>`;
    expect(await valuesOf(claimReview, page)).toEqual([review()]);
  });

  it('has no foreign context fetched: a context is text like any other', () => {
    expect(read({ '@context': 'https://evil.example/context' }).claim?.text).toBe(
      'The bridge was closed.',
    );
  });
});

import { expect, it } from 'vitest';
import { compareAll } from '../../src/matching/compare-all.ts';
import { readMatchDocument } from '../../src/matching/match-document.ts';
import { readMatchQuery } from '../../src/matching/match-query.ts';
import { ranked } from '../../src/matching/ranked.ts';

const claim = { text: 'The bridge was closed.', titles: [], articles: [], speakers: [], days: [] };
const [comparison] = compareAll(readMatchQuery('closed'), [readMatchDocument(claim)], () => 1);
if (!comparison) throw new TypeError('one document gives one comparison');

const match = (n: number, sum: number, meaning: number | null = null) => ({
  n,
  sum,
  comparison: { ...comparison, meaning },
});
const wordless = (n: number, meaning: number) => ({
  n,
  sum: 0,
  comparison: { ...comparison, shared: [], meaning },
});
const order = (...matches: readonly ReturnType<typeof match>[]) =>
  ranked(matches).map(({ n }) => n);

it('without an embedder matches stand by their sums alone, and by number where these are equal', () => {
  expect(order(match(3, 1), match(2, 5), match(1, 1), match(4, 1.000_000_1))).toEqual([2, 4, 1, 3]);
});

it('nearness in meaning lifts a match over one that its words put before it', () => {
  expect(order(match(1, 5, 0.2), match(2, 4, 0.9))).toEqual([2, 1]);
  expect(order(match(1, 5, 0.2), match(2, 4, 0.21))).toEqual([1, 2]);
});

it('claims that no feature tells apart stay as they were logged, whichever is nearer', () => {
  expect(order(match(7, 5, 0.95), match(2, 5, 0.9), match(5, 4, 0.5))).toEqual([2, 7, 5]);
});

it('claims that share no word with the text stand by their nearness', () => {
  expect(order(wordless(1, 0.3), wordless(2, 0.5), wordless(3, 0.4))).toEqual([2, 3, 1]);
});

it('a claim without a vector counts as usually near', () => {
  expect(order(match(1, 5, 0.9), match(2, 5.5), match(3, 5.1, 0.05))).toEqual([1, 2, 3]);
});

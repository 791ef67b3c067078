import { describe, expect, it } from 'vitest';
import { compareAll } from '../../src/matching/compare-all.ts';
import { readMatchDocument } from '../../src/matching/match-document.ts';
import { readMatchQuery } from '../../src/matching/match-query.ts';

const claimWith = (text: string, ...articles: readonly string[]) =>
  readMatchDocument({ text, titles: [], articles, speakers: [], days: [] });

/** Of each claim with an article the words that count as told there, every word as rare as any other. */
const toldIn = (
  text: string,
  ...claims: readonly (readonly [text: string, ...articles: string[]])[]
) =>
  compareAll(
    readMatchQuery(text),
    claims.map((claim) => claimWith(...claim)),
    () => 1,
  ).map(({ toldInArticle }) => toldInArticle.map(({ stem }) => stem));

const filler = (words: number) => Array.from({ length: words }, (_, n) => `filler${n}`).join(' ');
const elsewhere = ['Snow fell.', 'Nothing of it.'] as const;

describe('what an article tells of a text', () => {
  it('is what stands in one passage, and not all that a long article holds somewhere', () => {
    const scattered = `A ferry left. ${filler(80)} The harbour slept. ${filler(80)} Coal was dear.`;
    const together = `${filler(80)} The ferry brought coal to the harbour. ${filler(80)}`;
    expect(
      toldIn('a ferry with coal in the harbour', ['Ships.', scattered], ['Ships.', together]),
    ).toEqual([['ferri'], ['ferri', 'coal', 'harbour']]);
  });

  it('is what stands in one article, though it may have been captured in several', () => {
    const parts = ['The ferry left.', 'Coal in the harbour.'] as const;
    expect(
      toldIn('a ferry with coal in the harbour', ['Ships.', ...parts], ['Ships.', parts.join(' ')]),
    ).toEqual([
      ['coal', 'harbour'],
      ['ferri', 'coal', 'harbour'],
    ]);
  });

  it('leaves out what the claim says itself, which shows where in the article it is spoken of', () => {
    const article = `The harbour slept. ${filler(80)} The ferry brought coal. ${filler(80)} Coal.`;
    expect(toldIn('a ferry with coal in the harbour', ['A ferry.', article], elsewhere)).toEqual([
      ['coal'],
      [],
    ]);
  });

  it('is the first of passages that tell as much', () => {
    const article = `The harbour slept. ${filler(80)} Coal was dear.`;
    expect(toldIn('coal in the harbour', ['Ships.', article], elsewhere)).toEqual([
      ['harbour'],
      [],
    ]);
  });

  it('counts for less the more of the articles hold it', () => {
    const claims = ['Coal and a ferry.', 'Coal.', 'Coal.', 'Snow.'].map((article) =>
      claimWith('Ships.', article),
    );
    const [first] = compareAll(readMatchQuery('coal on the ferry'), claims, () => 2);
    const rarities = first?.toldInArticle.map(({ rarity }) => rarity) ?? [];
    expect(rarities).toEqual([
      expect.closeTo((2 * Math.log(5 / 3.5)) / Math.log(5), 10),
      expect.closeTo((2 * Math.log(5 / 1.5)) / Math.log(5), 10),
    ]);
  });
});

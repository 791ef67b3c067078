import { expect, it } from 'vitest';
import { coveredWords } from '../../src/matching/covered-words.ts';
import { readMatchDocument } from '../../src/matching/match-document.ts';
import { readMatchQuery } from '../../src/matching/match-query.ts';
import { nearTo } from '../../src/matching/near-to.ts';

const documentOf = (text: string, title = '') =>
  readMatchDocument({ text, titles: [title], articles: [], speakers: [], days: [] });

const cover = (text: string, ...claims: readonly string[]) =>
  coveredWords(
    readMatchQuery(text),
    claims.map((claim) => documentOf(claim)),
    () => 1,
  );

it('a claim with all words of a text covers it whole, and one with none of them not at all', () => {
  const [same, other] = cover('The bridge collapsed', 'A bridge collapsed', 'Snow fell');
  expect(same?.text).toBe(1);
  expect(other).toEqual({ text: 0, claim: 0 });
});

it('a word that is used alike covers as much as it is near, in both directions', () => {
  const nearness = nearTo('vaccin').get('pfizer') ?? 0;
  expect(nearness).toBeGreaterThan(0.6);
  expect(nearTo('pfizer').get('vaccin')).toBe(nearness);
  const [near, far] = cover('vaccine', 'Pfizer', 'Snow fell');
  expect(near?.text).toBe(nearness);
  expect(near?.claim).toBeGreaterThan(0);
  expect(near?.claim).toBeLessThan(nearness);
  expect(far).toEqual({ text: 0, claim: 0 });
});

it('the word itself counts before one that is near to it, and titles count like the claim', () => {
  const [both] = cover('vaccine', 'Pfizer vaccine');
  expect(both?.text).toBe(1);
  const query = readMatchQuery('vaccine');
  const [titled] = coveredWords(query, [documentOf('Snow fell', 'The vaccine')], () => 1);
  expect(titled?.text).toBe(1);
});

it('rare words of a text weigh more, and who says it is covered too', () => {
  const query = readMatchQuery('The bridge collapsed');
  const rarity = (stem: string) => (stem === 'bridg' ? 3 : 1);
  const [covered] = coveredWords(query, [documentOf('A bridge')], rarity);
  expect(covered?.text).toBe(0.75);
  const signed = readMatchQuery('It fell — Ada Quill (@ada) May 1, 2020');
  const [named] = coveredWords(signed, [documentOf('Ada Quill fell')], () => 1);
  expect(named?.text).toBe(1);
});

it('a text without telling words is covered by nothing, and no claims give nothing', () => {
  expect(cover('and the', 'A bridge')).toEqual([{ text: 0, claim: 0 }]);
  expect(cover('bridge')).toEqual([]);
});

import { expect, it } from 'vitest';
import { compareAll } from '../../src/matching/compare-all.ts';
import { readMatchDocument } from '../../src/matching/match-document.ts';
import { readMatchQuery } from '../../src/matching/match-query.ts';
import { reasonsFor } from '../../src/matching/score-match.ts';

const reasons = (text: string, claim: string): readonly string[] => {
  const document = { text: claim, titles: [], articles: [], speakers: [], days: [] };
  const [found] = compareAll(readMatchQuery(text), [readMatchDocument(document)], () => 5);
  return found ? reasonsFor(found) : [];
};

it('the reasons of a match tell the words of the text and of the claim as each has them', () => {
  expect(
    reasons('The RUSSIAN army has arms from China.', 'In Russia they use guns of China.'),
  ).toEqual(
    expect.arrayContaining([
      'words used alike: RUSSIAN, Russia',
      'related words: RUSSIAN, Russia',
      'names in common: China',
      'words in common: China',
    ]),
  );
});

import { expect, it } from 'vitest';
import { compareAll } from '../../src/matching/compare-all.ts';
import { readMatchDocument } from '../../src/matching/match-document.ts';
import { readMatchQuery } from '../../src/matching/match-query.ts';
import { reasonsFor } from '../../src/matching/score-match.ts';

const reasons = (text: string, claim: string): readonly string[] => {
  const document = { text: claim, titles: [], articles: [], speakers: [], days: [] };
  const query = readMatchQuery(text);
  const [found] = compareAll(query, [readMatchDocument(document, query.language)], () => 5);
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

it('the reasons of a match call no German noun a name, and no digit a number', () => {
  const german = reasons(
    'Eine Baufirma hat dem Bürgermeister Geld gegeben.',
    'Der Bürgermeister hat Geld von einer Baufirma genommen.',
  );
  expect(german.join()).not.toContain('names in common');
  const chinese = reasons('在车祸中有500人死亡。', '在车祸中有300人死亡。');
  expect(chinese.join()).not.toContain('numbers in common');
});

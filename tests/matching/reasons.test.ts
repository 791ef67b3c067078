import { describe, expect, it } from 'vitest';
import { compareAll } from '../../src/matching/compare-all.ts';
import { type ClaimWords, readMatchDocument } from '../../src/matching/match-document.ts';
import { readMatchQuery } from '../../src/matching/match-query.ts';
import { reasonsFor } from '../../src/matching/score-match.ts';

const reasons = (
  text: string,
  claim: string,
  beside: Pick<ClaimWords, 'days' | 'saidOn'> = { days: [] },
): readonly string[] => {
  const document = { text: claim, titles: [], articles: [], speakers: [], ...beside };
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

describe('the day of a text', () => {
  const text = 'The bridge was closed. — Ana Ruiz (@ana) May 3, 2023';
  const day = readMatchQuery(text).day ?? 0;
  const published = 'published within a month after it was said';
  const said = 'on record as said within a month after it';
  const dayReasons = (days: readonly number[], saidOn?: readonly number[]) =>
    reasons(text, 'The bridge was closed.', { days, saidOn }).filter((reason) =>
      reason.includes('month'),
    );

  it('is held against the days of reviews as days they were published', () => {
    expect(dayReasons([day + 30])).toEqual([published]);
    expect(dayReasons([day + 31])).toEqual([]);
    expect(dayReasons([day])).toEqual([published]);
    expect(dayReasons([day - 1], [day - 1])).toEqual([]);
    expect(dayReasons([day + 2], [day + 1])).toEqual([published]);
  });

  it('is held against the days a claim was said as no days of publication', () => {
    expect(dayReasons([], [day + 30])).toEqual([said]);
    expect(dayReasons([day + 400], [day + 30])).toEqual([said]);
    expect(dayReasons([], [day + 31])).toEqual([]);
  });
});

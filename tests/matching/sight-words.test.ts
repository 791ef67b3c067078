import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMatchText } from '../../src/matching/match-text.ts';
import { readWords } from '../../src/matching/read-words.ts';
import { sightWords } from '../../src/matching/sight-words.ts';
import { tellingPlaces } from '../../src/matching/telling-places.ts';
import { holds } from '../seeded.ts';

function sighted(text: string, article: string, language = 'en') {
  const read = readMatchText(text, language);
  return sightWords(read, tellingPlaces(read))(article, language);
}

describe('the telling words of a text in an article', () => {
  it('are found where they stand, whatever their ending, capitals and marks', () => {
    const { text, sightings } = sighted('ferries at the Café', 'The FERRY left the café.');
    expect(sightings.map(({ stem, at }) => [stem, text.slice(at, at + 4)])).toEqual([
      ['ferri', 'FERR'],
      ['cafe', 'cafe'],
    ]);
  });

  it('are found where the stem begins otherwise', () => {
    const stems = (text: string, article: string) =>
      sighted(text, article).sightings.map(({ stem }) => stem);
    expect(stems('they die young', 'Many were dying.')).toEqual(['die']);
    expect(stems('a dying town', 'Towns die.')).toEqual(['town', 'die']);
  });

  it('are found with their digits in groups, and in scripts that part no words', () => {
    expect(sighted('45000 crowns', 'It cost 45,000 crowns.').sightings).toHaveLength(2);
    const chinese = sighted('有武器', '中国有武器。', 'zh');
    expect(chinese.sightings.map(({ spelt }) => spelt).join('')).toBe('有武器');
  });

  it('are those that reading every word finds', () => {
    const word = fc.constantFrom(
      ...['ferry', 'Ferries', 'FERRIED', 'harbour', 'harbours', "isn't", 'skies', 'sky', 'lying'],
      ...['lie', 'Brücke', 'bru\u0308cken', '45,000', '45000', 'a1', 'ä', 'Ørsted', '武器', 'the'],
    );
    const words = fc.array(word, { maxLength: 12 });
    const mark = fc.constantFrom(' ', ', ', '. "', '…', '\n', ' – ');
    holds(
      'sighted words',
      fc.property(words, words, mark, (text, article, between) => {
        const read = readMatchText(text.join(' '));
        const { places } = tellingPlaces(read);
        const wanted = readWords(article.join(between), 'en').filter(
          ({ stop, stem }) => !stop && places.has(stem),
        );
        const found = sighted(text.join(' '), article.join(between)).sightings;
        expect(found.map(({ stem }) => stem)).toEqual(wanted.map(({ stem }) => stem));
      }),
      { runs: 2000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf, wantedBy } from '../../../src/queries/search/snippet.ts';
import { searchTerms } from '../../../src/text/search-terms.ts';
import { holds } from '../../seeded.ts';

const wanted = wantedBy(searchTerms('dam'), []);
const word = fc.constantFrom(
  'dam',
  'dam',
  'flood',
  '🌊',
  '堤',
  'يوم',
  'x'.repeat(90),
  '—',
  '\n \t',
);
const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));

/** Where the wanted words stand in a text, in code points, by counting each beginning anew. */
const placesIn = (line: string): readonly (readonly [number, number])[] =>
  [...line.matchAll(/dam/g)].map(({ index }) => {
    const start = [...line.slice(0, index)].length;
    return [start, start + 3];
  });

describe('a snippet', () => {
  it('begins and ends with whole words', () => {
    const written = `The mayor has closed ${'one bridge after another '.repeat(12)}for the dam. Nobody ${'saw who opened them again '.repeat(12)}`;
    const { text: shown, highlights } = snippetOf(written, wanted);
    expect(shown).toMatch(/^… (?:bridge|after|another|one) /);
    expect(shown).toMatch(/ (?:saw|who|opened|them|again) …$/);
    expect(highlights.map(([start, end]) => shown.slice(start, end))).toEqual(['dam']);
  });

  it.each([
    ['武器', '中国没有向俄罗斯提供武器。', ['武器']],
    ['武器', '机器和武装：武器，武\u0301器。', ['武器', '武\u0301器']],
    ['器', '机器和武器', ['器', '器']],
    ['中国 武器', '中国没有提供武器', ['中国', '武器']],
    ['GDP增长', '今年GDP增长了，gdp增长慢', ['GDP增长', 'gdp增长']],
    ['ガス', 'ガスの値段とガスト', ['ガス', 'ガス']],
    ['武器', '🌊 武器 and dam 武器', ['武器', '武器']],
    ['dam 武器', 'The dam: 没有武器', ['dam', '武器']],
    ['мост', 'Мосты и мост', ['Мосты', 'мост']],
    ['大', '大大大', ['大', '大', '大']],
    ['大大', '大大大', ['大大']],
  ])('marks %s in %s where it stands in a row', (query, written, marked) => {
    const { text: shown, highlights } = snippetOf(written, wantedBy(searchTerms(query), []));
    const characters = [...shown];
    expect(highlights.map(([start, end]) => characters.slice(start, end).join(''))).toEqual(marked);
  });

  it('shows as much of what was looked for as any part of its length, and marks it where it stands', () => {
    holds(
      'a snippet shows the most',
      fc.property(text, (written) => {
        const line = written.replaceAll(/\s+/g, ' ').trim();
        const places = placesIn(line);
        const { text: shown, highlights } = snippetOf(written, wanted);
        const most = Math.max(
          0,
          ...places.map(
            ([from]) => places.filter(([start, end]) => start >= from && end <= from + 170).length,
          ),
        );
        expect(highlights.length).toBeGreaterThanOrEqual(most);
        for (const [start, end] of highlights) {
          expect([...shown].slice(start, end).join('')).toBe('dam');
        }
        expect(line).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
        expect([...shown].length).toBeLessThanOrEqual(204);
      }),
      { runs: 300 },
    );
  });

  it('marks of plain words each one that reading every word by itself would', () => {
    const looked = fc.oneof(fc.constantFrom(...irregular), fc.stringMatching(/^[a-z0-9]{1,6}$/));
    const endings = fc.constantFrom('', 's', 'ed', 'ing', 'ly', 'ies', 'ness', '’s', '-', '_', '.');
    const near = fc.tuple(looked, endings, fc.boolean()).map(([begun, ending, isLoud]) => {
      const whole = begun + ending;
      return isLoud ? whole.toUpperCase() : whole;
    });
    holds(
      'each plain word',
      fc.property(
        fc.array(fc.tuple(looked, fc.constantFrom('', '*')), { minLength: 1, maxLength: 4 }),
        fc.array(near, { maxLength: 12 }),
        (terms, words) => {
          const asked = wantedBy(searchTerms(terms.map((term) => term.join('')).join(' ')), []);
          const line = words.join(' ');
          const each = [...line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].filter(([word]) =>
            asked.holds(word),
          );
          expect(snippetOf(line, asked).highlights).toEqual(
            each.map(({ 0: { length }, index }) => [index, index + length]),
          );
        },
      ),
      { runs: 1000 },
    );
  });
});

/** Of some words the stem is no beginning. */
const irregular = [
  'sky',
  'skies',
  'ski',
  'skis',
  'dying',
  'die',
  'lying',
  'tie',
  'idly',
  'ugly',
  'y',
  'happy',
  'filing',
  'agreed',
  'possibility',
];

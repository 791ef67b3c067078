import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../src/queries/search/snippet.ts';
import { holds } from '../../seeded.ts';

const wanted = (word: string): boolean => word === 'dam';
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
});

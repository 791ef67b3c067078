import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newestStretches,
  type Stretch,
  stretchesInTurn,
  stretchLexemes,
  withinStretch,
} from '../../../src/store/postgresql/stretches.ts';
import { holds } from '../../seeded.ts';

const widthOf = ({ after, upTo }: Stretch): number => upTo - after;
const numbers = fc.integer({ min: 1, max: 50_000_000 });

describe('the newest stretches', () => {
  it('hold some thousand numbers first and all of them last', () => {
    const stretches = newestStretches(3_000_001);
    expect(widthOf(stretches[0] as Stretch)).toBeGreaterThan(8192);
    expect(widthOf(stretches[0] as Stretch)).toBeLessThanOrEqual(2 * 8192);
    expect(stretches.at(-1)).toEqual({ after: 0, upTo: 3_000_001, width: null });
    expect(newestStretches(9000)).toEqual([{ after: 0, upTo: 9000, width: null }]);
  });

  it('grow step by step, so that what fills a page is not much more than a page', () => {
    holds(
      'none but the last is four times as wide as the one before',
      fc.property(numbers, (upTo) => {
        const widths = newestStretches(upTo).slice(0, -1).map(widthOf);
        for (const [place, width] of widths.slice(1).entries()) {
          expect(width).toBeGreaterThan(widths[place] ?? 0);
          expect(width / (widths[place] ?? 0)).toBeLessThan(4);
        }
      }),
      { runs: 200 },
    );
  });

  it('hold each number once in turn, and find it by its words', () => {
    holds(
      'each number lies in one stretch',
      fc.property(numbers, fc.nat(20), fc.nat(), (upTo, level, drawn) => {
        const n = 1 + (drawn % upTo);
        const among = stretchesInTurn(upTo, level).filter(
          (each) => each.after < n && n <= each.upTo,
        );
        expect(among).toHaveLength(1);
        const query = withinStretch('word', among[0] as Stretch);
        const isFound = stretchLexemes(n).some((lexeme) => query.includes(`'${lexeme}'`));
        expect(isFound || among[0]?.width === null).toBe(true);
      }),
      { runs: 500 },
    );
  });
});

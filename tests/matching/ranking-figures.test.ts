import { describe, expect, it } from 'vitest';
import { rankingFigures } from '../../src/matching/ranking-figures.ts';

describe('the figures of a ranking', () => {
  it('are 1 where the right claim always comes first', () => {
    const { map, recall } = rankingFigures([{ ranked: ['a', 'b'], right: new Set(['a']) }]);
    expect(map).toEqual({ 1: 1, 3: 1, 5: 1 });
    expect(recall).toEqual({ 5: 1, 20: 1, 100: 1 });
  });

  it('fall with the place of the right one, and count it nowhere behind the cut', () => {
    const { map } = rankingFigures([{ ranked: ['x', 'y', 'z', 'a'], right: new Set(['a']) }]);
    expect(map).toEqual({ 1: 0, 3: 0, 5: 0.25 });
  });

  it('share out what several right claims are worth', () => {
    const { map, recall } = rankingFigures([
      { ranked: ['a', 'x', 'b'], right: new Set(['a', 'b', 'c']) },
    ]);
    expect(map[5]).toBeCloseTo((1 + 2 / 3) / 3, 4);
    expect(recall[5]).toBeCloseTo(2 / 3, 4);
  });
});

import { describe, expect, it } from 'vitest';
import { quotePieces } from '../../src/text/quote-pieces.ts';

describe('a quote is taken apart', () => {
  it('at ellipses and brackets, with one gap more than pieces', () => {
    expect(quotePieces('… one … two [three] four [x] […] five')).toEqual({
      pieces: ['one', 'two', 'four', 'five'],
      gaps: [
        { elided: true, inserted: [] },
        { elided: true, inserted: [] },
        { elided: false, inserted: ['three'] },
        { elided: true, inserted: ['x'] },
        { elided: false, inserted: [] },
      ],
    });
  });

  it('and punctuation alone is no piece', () => {
    expect(quotePieces('one … , … two.').pieces).toEqual(['one', 'two.']);
  });

  it('in bounded time, whatever the brackets', () => {
    const start = performance.now();
    quotePieces('['.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength, indexCodePoints, sliceCodePoints } from '../../src/text/code-points.ts';

describe('code points', () => {
  it('count an emoji once and a combining mark for itself', () => {
    expect(codePointLength('a👍e\u0301')).toBe(4);
  });

  it('slice without cutting a pair', () => {
    expect(sliceCodePoints('a👍🏽b', 1, 3)).toBe('👍🏽');
  });

  it('convert both ways as a list of code points does, in texts longer than a stride', () => {
    const text = fc.array(fc.constantFrom('a', '👍', 'é', 'e\u0301', '中'), { maxLength: 4000 });
    fc.assert(
      fc.property(text, fc.nat(4000), (parts, place) => {
        const points = Array.from(parts.join(''));
        const index = indexCodePoints(parts.join(''));
        const at = Math.min(place, points.length);
        const unit = points.slice(0, at).join('').length;
        expect(index.length).toBe(points.length);
        expect(index.toUnit(at)).toBe(unit);
        expect(index.toCodePoint(unit)).toBe(at);
      }),
      { numRuns: 300 },
    );
  });

  it('convert where a pair lies over the border of a stride', () => {
    const index = indexCodePoints(`${'a'.repeat(1023)}👍b`);
    expect([index.toUnit(1023), index.toUnit(1024), index.toUnit(1025)]).toEqual([
      1023, 1025, 1026,
    ]);
    expect(index.toCodePoint(1025)).toBe(1024);
  });

  it('stay inside the text', () => {
    expect(sliceCodePoints('ab', -3, 9)).toBe('ab');
    expect(sliceCodePoints('👍b', -3, 9)).toBe('👍b');
  });
});

import { describe, expect, it } from 'vitest';
import { isAmount, quantitiesIn } from '../../../src/matching/kind/quantities.ts';

describe('the numbers of a text', () => {
  it.each([
    ['seven', true],
    ['ninety', true],
    ['forty-two', true],
    ['doubled', true],
    ['third', true],
    ['one', false],
    ['bridge', false],
    // What every object of the language has is no number word.
    ['constructor', false],
    ['valueof', false],
  ])('%s tells how many: %s', (word, expected) => {
    expect(isAmount(word)).toBe(expected);
  });

  it.each([
    ['seven bridges', [{ value: 7, unit: '' }]],
    ['forty-two of them', [{ value: 42, unit: '' }]],
    ['exports doubled', [{ value: 2, unit: 'times' }]],
    ['two thirds of all', [{ value: 67, unit: '%' }]],
    ['$3 million', [{ value: 3_000_000, unit: 'money' }]],
    ['the third bridge', [{ value: 3, unit: 'th' }]],
  ])('%j', (text, amounts) => {
    expect(quantitiesIn(text).amounts).toEqual(amounts);
  });
});

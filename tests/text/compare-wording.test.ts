import { describe, expect, it } from 'vitest';
import { compareWording } from '../../src/text/compare-wording.ts';

describe('compareWording', () => {
  it('finds nothing where only marks, dashes and spaces differ', () => {
    expect(compareWording('“It’s so” – they  said', '"It\'s so" -- they said')).toEqual([]);
  });

  it('names the one word that is dropped, added or changed', () => {
    expect(compareWording('the river rose twice', 'the river rose')).toEqual([
      { kind: 'number', quote: 'twice', text: null },
    ]);
    expect(compareWording('the river rose', 'the river never rose')).toEqual([
      { kind: 'negation', quote: null, text: 'never' },
    ]);
    expect(compareWording('the river rises', 'the river rose')).toEqual([
      { kind: 'other', quote: 'rises', text: 'rose' },
    ]);
  });

  it('shows punctuation where all words agree', () => {
    expect(compareWording('the river rose.', 'the river rose')).toEqual([
      { kind: 'other', quote: '.', text: null },
    ]);
  });

  it('does not call a capital a change of meaning', () => {
    expect(compareWording('no river', 'No river')).toEqual([
      { kind: 'other', quote: 'no', text: 'No' },
    ]);
  });

  it('finds one word in texts of many thousands', () => {
    const long = 'the river rose and fell '.repeat(4000);
    expect(compareWording(`${long}not once ${long}`, `${long}once ${long}`)).toEqual([
      { kind: 'negation', quote: 'not', text: null },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { type CanonicalValue, canonicalJson } from '../../../src/model/record/canonical-json.ts';

/* RFC 8785, but for what never enters a hash here: fractions, null, true and false. */
describe('canonical JSON', () => {
  it('sorts keys by UTF-16 code units: the example of RFC 8785, section 3.2.3', () => {
    const sorted = canonicalJson({
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    });
    expect(Object.values(JSON.parse(sorted))).toHaveLength(7);
    expect([...sorted.matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('has U+1F600 before U+E000, which UTF-8 has after it', () => {
    expect(canonicalJson({ '\ue000': 1, '\u{1f600}': 2 })).toBe('{"\u{1f600}":2,"\ue000":1}');
  });

  it('has keys that look like numbers in the order of text', () => {
    expect(canonicalJson({ 10: 'b', 9: 'c', 1: 'a' })).toBe('{"1":"a","10":"b","9":"c"}');
  });

  it('escapes what RFC 8785 (section 3.2.2.2) escapes and nothing else', () => {
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/')).toBe(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
    );
    expect(canonicalJson('\b\t\n\f\r\u0000\u001f\u007f\u2028')).toBe(
      '"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028"',
    );
  });

  it('writes strings as they are: no Unicode form is another', () => {
    expect(canonicalJson('\u00e9')).toBe('"\u00e9"');
    expect(canonicalJson('e\u0301')).toBe('"e\u0301"');
  });

  it('keeps lists in order and has no white space', () => {
    const value = { b: [3, 'x', [1, 2], { z: 1, a: [] }], a: {} };
    expect(canonicalJson(value)).toBe('{"a":{},"b":[3,"x",[1,2],{"a":[],"z":1}]}');
  });

  it.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [-1, '-1'],
    [9_007_199_254_740_991, '9007199254740991'],
    [-9_007_199_254_740_991, '-9007199254740991'],
  ])('writes the whole number %d as %s', (value, written) => {
    expect(canonicalJson(value)).toBe(written);
  });

  it.each([1e21, 9_007_199_254_740_992, 0.1, 1e-7, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses the number %d, which other programs may write otherwise',
    (value) => {
      expect(() => canonicalJson(value)).toThrow('Not a whole number');
      expect(() => canonicalJson({ a: [value] })).toThrow('Not a whole number');
    },
  );

  it.each(['\ud800', 'a\udfffb', '\ude00\ud83d'])('refuses half a character: %j', (text) => {
    expect(() => canonicalJson(text)).toThrow('lone surrogate');
    expect(() => canonicalJson({ a: text })).toThrow('lone surrogate');
  });

  it('tells a number from the text of it, and what is absent from what is empty', () => {
    const alike: readonly CanonicalValue[] = [{ a: 1 }, { a: '1' }, {}, { a: '' }, { a: [] }];
    expect(new Set(alike.map(canonicalJson)).size).toBe(alike.length);
  });
});

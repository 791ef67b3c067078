import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapedJson } from '../../src/text/escaped-json.ts';
import { holds } from '../seeded.ts';

describe('JSON with escapes', () => {
  it('shows what hides, moves or reorders text', () => {
    const marks = ['\u202e', '\u200b', '\u001b', '\u2028', '\u{e0041}', '\ud800'];
    const text = escapedJson({ text: marks.join('') });
    expect(text).toBe('{"text":"\\u202e\\u200b\\u001b\\u2028\\udb40\\udc41\\ud800"}');
  });

  it('is read as what was written', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(escapedJson({ [text]: text }))).toEqual({ [text]: text });
    });
    holds('JSON with escapes is read back', property, { runs: 500 });
  });
});

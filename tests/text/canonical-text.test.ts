import { describe, expect, it } from 'vitest';
import { canonicalText, decodeText } from '../../src/text/canonical-text.ts';

describe('canonicalText', () => {
  it('takes the byte order mark out and makes every line end a line feed', () => {
    expect(canonicalText('\uFEFFone\r\ntwo\rthree\n')).toBe('one\ntwo\nthree\n');
  });

  it('changes nothing else', () => {
    const text = '  tabs\t, no-break\u00a0spaces, e\u0301, “quotes”\u2028 and the end \n\n';
    expect(canonicalText(text)).toBe(text);
  });

  it('is the same when done twice', () => {
    const once = canonicalText('\uFEFFa\r\r\nb');
    expect(canonicalText(once)).toBe(once);
  });
});

describe('decodeText', () => {
  it('reads UTF-8 with or without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('Лука 👍'))).toBe('Лука 👍');
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
  });

  it('reads UTF-16 of both orders by its byte order mark', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toBe('a');
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0x00, 0x61]))).toBe('a');
  });

  it.each([
    ['NUL bytes', [0x25, 0x50, 0x00, 0x46]],
    ['bytes that are not UTF-8', [0x61, 0xff, 0x62]],
    ['a cut character', [0xe2, 0x82]],
    ['half a pair in UTF-16', [0xff, 0xfe, 0x3d, 0xd8]],
  ])('refuses %s with a sentence', (_name, bytes) => {
    expect(() => decodeText(new Uint8Array(bytes))).toThrowError(
      expect.objectContaining({ code: 'not_text', kind: 'invalid' }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { charsetDecoder } from '../../src/text/charset-decoder.ts';
import { decodeText } from '../../src/text/decode-text.ts';

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

  it.each([
    ['the header', 'text/html; charset=windows-1251', 'windows-1251', 'Лукашэнка', ''],
    ['a meta element', undefined, 'windows-1251', 'Лукашэнка', '<meta charset="windows-1251">'],
    [
      'an old meta element',
      undefined,
      'koi8-r',
      'Минск',
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
    ],
    [
      'an XML declaration',
      undefined,
      'iso-8859-2',
      'Ústí nad Labem',
      '<?xml version="1.0" encoding="ISO-8859-2"?>',
    ],
    [
      'the header, against the page',
      'text/html; charset=iso-8859-1',
      'windows-1252',
      'café “quoted”',
      '<meta charset="shift_jis">',
    ],
  ])('reads what %s declares', (_name, declaredType, encoding, text, head) => {
    const bytes = Buffer.concat([Buffer.from(head), encoded(text, encoding)]);
    expect(decodeText(bytes, { declaredType })).toBe(head + text);
  });

  it('reads encodings of two bytes a letter', () => {
    // 日本 in Shift_JIS and in EUC-JP, 中国 in GB 18030, and UTF-16 that only the header names.
    const as = (charset: string, ...bytes: number[]) =>
      decodeText(new Uint8Array(bytes), { declaredType: `text/plain; charset=${charset}` });
    expect(as('shift_jis', 0x93, 0xfa, 0x96, 0x7b)).toBe('日本');
    expect(as('euc-jp', 0xc6, 0xfc, 0xcb, 0xdc)).toBe('日本');
    expect(as('gb18030', 0xd6, 0xd0, 0xb9, 0xfa)).toBe('中国');
    expect(as('utf-16le', 0x2d, 0x4e, 0xfd, 0x56)).toBe('中国');
    expect(as('iso-2022-jp', 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42)).toBe('日');
  });

  it('reads the quotation marks of windows-1252, which the platform takes for control characters', () => {
    const bytes = new Uint8Array([0x93, 0x61, 0x94, 0x96, 0x80, 0xe9]);
    for (const label of ['windows-1252', 'latin1', 'iso-8859-1', 'ascii']) {
      expect(decodeText(bytes, { charset: label })).toBe('“a”–€é');
    }
  });

  it('reads UTF-8 as what it is, whatever a header says', () => {
    const bytes = Buffer.from('<meta charset="utf-16">Лукашэнка');
    for (const charset of ['iso-8859-1', 'windows-1251', 'utf-8']) {
      expect(decodeText(bytes, { declaredType: `text/html; charset=${charset}` })).toContain(
        'Лукашэнка',
      );
    }
    expect(decodeText(bytes)).toContain('Лукашэнка');
  });

  it('takes the word of a person over everything', () => {
    expect(decodeText(encoded('Минск', 'koi8-r'), { charset: 'koi8-r' })).toBe('Минск');
    expect(() => decodeText(Buffer.from('x'), { charset: 'klingon' })).toThrowError(
      expect.objectContaining({ code: 'bad_charset' }),
    );
  });

  it('guesses nothing where nothing is declared, and says how to declare', () => {
    expect(() => decodeText(encoded('Минск', 'windows-1251'))).toThrowError(
      expect.objectContaining({
        code: 'not_text',
        hints: expect.arrayContaining([expect.stringContaining('--charset')]),
      }),
    );
  });

  it('forgives a page a slip or two, and no more', () => {
    const declaredType = 'text/html; charset=utf-8';
    const slip = Buffer.concat([Buffer.from('Words. '.repeat(50)), Buffer.from([0xff])]);
    expect(decodeText(slip, { declaredType })).toMatch(/Words\. \uFFFD$/);
    expect(() => decodeText(Buffer.alloc(50, 0xff), { declaredType })).toThrowError(
      expect.objectContaining({ code: 'not_text' }),
    );
  });
});

/** Text in an encoding of one byte a letter, found by decoding every byte. */
function encoded(text: string, encoding: string): Buffer {
  const letters = Array.from({ length: 256 }, (_, byte) =>
    charsetDecoder(encoding).decode(new Uint8Array([byte])),
  );
  return Buffer.from(Array.from(text, (letter) => letters.indexOf(letter)));
}

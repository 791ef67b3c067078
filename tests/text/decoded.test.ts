import { expect, it } from 'vitest';
import { decoded } from '../../src/text/decoded.ts';

async function read(bytes: Uint8Array, length: number): Promise<string> {
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += length) yield bytes.slice(from, from + length);
  }
  let text = '';
  for await (const piece of decoded(pieces())) text += piece;
  return text;
}

const text = 'Ярко, “no” 👍\r\n';
const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le');

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, little end first', littleEndian],
  ['UTF-16, big end first', Buffer.from(littleEndian).swap16()],
])('%s is read, however it is cut into pieces', async (_, bytes) => {
  for (const length of [1, 2, 3, 5, 1000]) expect(await read(bytes, length)).toBe(text);
});

it.each(['', 'a', 'ab'])('a text of few bytes, "%s", is read', async (short) => {
  expect(await read(Buffer.from(short), 1)).toBe(short);
});

it('a byte that is no UTF-8 is shown as such', async () => {
  expect(await read(Uint8Array.of(0x61, 0xff, 0x62), 1)).toBe('a\uFFFDb');
});

import { InvalidInput } from '../errors.ts';
import { isWellFormed } from './well-formed.ts';

/**
 * The text as it is hashed and quoted: byte order mark out, CRLF and CR to LF, nothing else changed.
 */
export function canonicalText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Reads bytes as text: UTF-8, or UTF-16 where a byte order mark says so; the mark does not stay.
 *
 * @throws InvalidInput `not_text` when the bytes are no text: NUL characters, or not valid in their encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text.includes('\0')) {
    throw notText('The file holds NUL characters: it is binary, not text.');
  }
  if (!isWellFormed(text)) {
    throw notText('The file holds half of a surrogate pair: it is not valid text.');
  }
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notText(`The file is not valid ${encodingNames[encoding]} text.`, cause);
  }
}

function notText(message: string, cause?: unknown): InvalidInput {
  return new InvalidInput('not_text', message, {
    hints: ['Give a text, Markdown or HTML file saved as UTF-8.'],
    cause,
  });
}

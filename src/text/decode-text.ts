import { InvalidInput } from '../errors.ts';
import { type CharsetDecoder, charsetDecoder } from './charset-decoder.ts';
import { declaredCharset } from './declared-charset.ts';
import { isWellFormed } from './well-formed.ts';

/** What is known of how a text is encoded. */
export interface EncodedAs {
  /** What a person says; nothing else is asked then. */
  readonly charset?: string | undefined;
  /** The Content-Type header. */
  readonly declaredType?: string | undefined;
}

/**
 * Reads bytes as text: by their byte order mark, as UTF-8 where they are that, else in the encoding that the header
 * or the page itself declares. Without a declaration nothing is guessed. The byte order mark does not stay.
 *
 * @throws InvalidInput `not_text` for binary and for bytes that are not valid in their encoding; `bad_charset`.
 */
export function decodeText(bytes: Uint8Array, as: EncodedAs = {}): string {
  const text = decoded(bytes, as);
  if (text.includes('\0')) {
    throw notText('The file holds NUL characters: it is binary, not text.');
  }
  if (!isWellFormed(text)) {
    throw notText('The file holds half of a surrogate pair: it is not valid text.');
  }
  return text;
}

function decoded(bytes: Uint8Array, { charset, declaredType }: EncodedAs): string {
  if (charset !== undefined) return inCharset(bytes, charset);
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return strictly(bytes, marked);
  const declared = declaredCharset(bytes, declaredType);
  // A declaration may be wrong, and bytes that are not UTF-8 hardly ever look like it; in some encodings they do.
  const isPlain = declared === undefined || !looksLikeAscii.test(declared);
  const utf8 = isPlain ? validUtf8(bytes) : undefined;
  if (utf8 !== undefined) return utf8;
  return declared === undefined ? strictly(bytes, 'utf-8') : inCharset(bytes, declared);
}

const looksLikeAscii = /^(?:utf-?(?:7|16|32)|iso-2022|hz-|(?:cs)?iso2022|unicode|ucs-2)/i;

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what it is then, the declaration says.
    return undefined;
  }
}

function strictly(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notText(`The file is not valid ${shownName(encoding)} text.`, cause);
  }
}

/** A page may have a slip or two, as browsers show it; a text full of them is in another encoding. */
function inCharset(bytes: Uint8Array, label: string): string {
  const decoder = decoderOf(label);
  const text = decoder.decode(bytes);
  const slips = text.split('\uFFFD').length - 1;
  if (slips > 3 && slips > text.length / 1000) {
    throw notText(
      `The file is not valid ${shownName(decoder.encoding)} text, which it says it is.`,
    );
  }
  return text;
}

function decoderOf(label: string): CharsetDecoder {
  try {
    return charsetDecoder(label);
  } catch (cause) {
    throw new InvalidInput(
      'bad_charset',
      `asof does not know the encoding "${label.slice(0, 60)}".`,
      {
        hints: ['Name it with --charset, such as --charset windows-1251.'],
        cause,
      },
    );
  }
}

const shownName = (encoding: string): string =>
  encoding.toUpperCase().replace(/^(UTF-16)..$/, '$1');

function notText(message: string, cause?: unknown): InvalidInput {
  return new InvalidInput('not_text', message, {
    hints: [
      'Give a PDF, or a text, Markdown or HTML file saved as UTF-8.',
      'If it is text in another encoding, name that with --charset.',
    ],
    cause,
  });
}

import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { Failed, InvalidInput } from '../errors.ts';
import type { FetchLimits } from './fetch-rules.ts';

type Bytes = AsyncIterable<Buffer>;

/**
 * Reads a body to its end with its content codings undone, counting what comes out of each while it comes: nothing
 * larger than the limit is ever held.
 *
 * @param codings the Content-Encoding header; empty for none.
 * @throws InvalidInput `too_large`; Failed `body_unreadable` for codings that are unknown, too many or broken.
 */
export async function decodedBody(
  body: Readable,
  codings: string,
  limits: FetchLimits,
): Promise<Uint8Array> {
  const names = codingsOf(codings, limits);
  let bytes: Bytes = body;
  for (const name of names.toReversed()) {
    bytes = undone(counted(bytes, limits.pdfBytes), name);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    // The first bytes say what it is, and so how much of it is read.
    const most = isPdf(chunks) ? limits.pdfBytes : limits.pageBytes;
    if (length > most) throw tooLarge(most);
  }
  return Buffer.concat(chunks);
}

function codingsOf(header: string, limits: FetchLimits): readonly Coding[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > limits.codings) {
    throw unreadable(`it is coded ${names.length} times over, and ${limits.codings} are the most`);
  }
  const unknown = names.find((name) => !isCoding(name));
  if (unknown !== undefined) throw unreadable(`asof does not know the coding "${unknown}"`);
  return names.filter(isCoding);
}

const decoders = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

type Coding = keyof typeof decoders;

const isCoding = (name: string): name is Coding => Object.hasOwn(decoders, name);

async function* counted(bytes: Bytes, most: number): Bytes {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    yield chunk;
  }
}

async function* undone(bytes: Bytes, name: Coding): Bytes {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const decoder = decoderOf(name, first.value);
  try {
    // An error of the source reaches whoever reads the decoder; the callback has nothing to add.
    yield* pipeline(withFirst(first.value, iterator), decoder, () => undefined);
  } catch (error) {
    throw isOfCoding(error) ? unreadable(`its ${name} coding is broken`, error) : error;
  }
}

/** The codes of zlib and of brotli, as Node names them. */
function isOfCoding(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR__)/.test(String(error.code));
}

/** Some servers send "deflate" without the header of zlib, and browsers read it all the same. */
function decoderOf(name: Coding, first: Buffer) {
  const isRaw = name === 'deflate' && (first.readUInt8() & 0x0f) !== 8;
  return isRaw ? createInflateRaw() : decoders[name]();
}

async function* withFirst(first: Buffer, rest: AsyncIterator<Buffer>): Bytes {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

function isPdf([first]: readonly Buffer[]): boolean {
  return first?.subarray(0, 5).toString('latin1') === '%PDF-';
}

function tooLarge(most: number): InvalidInput {
  const megabytes = Math.round(most / 1024 / 1024);
  return new InvalidInput(
    'too_large',
    `The content is larger than ${megabytes} MB: it was not read.`,
    {
      hints: ['A page may have 10 MB and a PDF 50 MB, decoded.'],
      facts: { bytesMost: most },
    },
  );
}

function unreadable(why: string, cause?: unknown): Failed {
  return new Failed('body_unreadable', `The answer cannot be decoded: ${why}.`, { cause });
}

import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { InvalidInput } from '../../errors.ts';
import { type Embedder, releaseOf } from '../../matching/embedder.ts';
import { sha256 } from '../../model/record/sha256.ts';

/**
 * The same embedder, asked once for each text: what it made is kept in a file, a hash of the text and its numbers one
 * behind the other, and read from there the next time. Vectors tell of their texts: a file for public ones alone.
 *
 * @throws InvalidInput for a file of something else, or one that was cut off.
 */
export function keepingVectors(embedder: Embedder, path: string): Embedder {
  const kept = readKept(embedder, path);
  const keyOf = (text: string): Buffer => sha256(`${releaseOf(embedder)}\n${text}`);
  const missing = (texts: readonly string[]): readonly string[] =>
    [...new Set(texts)].filter((text) => !kept.has(keyOf(text).toString('hex')));
  return {
    ...embedder,
    embed: async (texts) => {
      const asked = missing(texts);
      const made = asked.length === 0 ? [] : await embedder.embed(asked);
      for (const [place, vector] of made.entries()) {
        const key = keyOf(asked[place] ?? '');
        appendFileSync(path, Buffer.concat([key, Buffer.from(Float32Array.from(vector).buffer)]));
        kept.set(key.toString('hex'), vector);
      }
      return texts.flatMap((text) => kept.get(keyOf(text).toString('hex')) ?? []);
    },
  };
}

const keyBytes = 32;

function readKept({ dimensions }: Embedder, path: string): Map<string, Float32Array> {
  const kept = new Map<string, Float32Array>();
  if (!existsSync(path)) return kept;
  const bytes = readFileSync(path);
  const rowBytes = keyBytes + dimensions * Float32Array.BYTES_PER_ELEMENT;
  if (bytes.length % rowBytes !== 0) {
    throw new InvalidInput('bad_vectors_file', `${path} does not hold vectors of this embedder.`, {
      hints: [
        'Name a file that "asof evaluate matching --vectors" wrote, or one that is not there.',
      ],
    });
  }
  for (let from = 0; from < bytes.length; from += rowBytes) {
    const key = bytes.subarray(from, from + keyBytes).toString('hex');
    kept.set(key, numbersOf(bytes.subarray(from + keyBytes, from + rowBytes)));
  }
  return kept;
}

/** Copied: the rows of the file do not lie where numbers may begin. */
const numbersOf = (bytes: Buffer): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);

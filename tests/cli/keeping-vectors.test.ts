import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepingVectors } from '../../src/cli/evaluate/keeping-vectors.ts';
import type { Embedder } from '../../src/matching/embedder.ts';
import { letterEmbedder } from '../support/letter-embedder.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

/** The embedder of letters, with all it was asked for. */
function asked(): { readonly embedder: Embedder; readonly texts: string[] } {
  const texts: string[] = [];
  const embed = (given: readonly string[]) => {
    texts.push(...given);
    return letterEmbedder.embed(given);
  };
  return { embedder: { ...letterEmbedder, embed }, texts };
}

it('what an embedder made is read from the file the next time', async () => {
  const path = join(folder, 'vectors');
  const first = asked();
  const made = await keepingVectors(first.embedder, path).embed(['one', 'two', 'one']);
  expect(first.texts).toEqual(['one', 'two']);
  const next = asked();
  const kept = keepingVectors(next.embedder, path);
  expect(await kept.embed(['one', 'two', 'one'])).toEqual(made);
  expect(next.texts).toEqual([]);
  await kept.embed(['three', 'two']);
  expect(next.texts).toEqual(['three']);
});

it('another version of the embedder reads none of them', async () => {
  const path = join(folder, 'versions');
  await keepingVectors(letterEmbedder, path).embed(['one']);
  const { embedder, texts } = asked();
  await keepingVectors({ ...embedder, version: '2' }, path).embed(['one']);
  expect(texts).toEqual(['one']);
});

it('a file of something else, or one that was cut off, is refused', async () => {
  const path = join(folder, 'cut');
  await keepingVectors(letterEmbedder, path).embed(['one']);
  appendFileSync(path, 'x');
  expect(() => keepingVectors(letterEmbedder, path)).toThrow(
    expect.objectContaining({ code: 'bad_vectors_file', kind: 'invalid' }),
  );
});

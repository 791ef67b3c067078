import { Failed } from '../../errors.ts';
import type { Embedder } from '../../matching/embedder.ts';

/**
 * A vector for each text, in order.
 *
 * @throws Failed when the embedder gives other than it says; what it throws itself.
 */
export async function embedTexts(
  embedder: Embedder,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const vectors = await embedder.embed(texts);
  const isWhole = vectors.every(({ length }) => length === embedder.dimensions);
  if (isWhole && vectors.length === texts.length) return vectors;
  throw new Failed(
    'bad_vectors',
    `The embedder ${embedder.name} did not give ${texts.length} vectors of ${embedder.dimensions} numbers.`,
  );
}

import { InvalidInput } from '../errors.ts';
import type { Embedder } from '../matching/embedder.ts';
import { energeticEmbedder } from './energetic-embedder.ts';

/**
 * The embedder of that name. Nothing is loaded before a text is embedded.
 *
 * @throws InvalidInput for a name that asof does not know.
 */
export function embedderNamed(name: string): Embedder {
  if (name === 'energetic-en') return energeticEmbedder();
  const what = `asof knows no embedder "${name.slice(0, 60)}".`;
  throw new InvalidInput('unknown_embedder', what, {
    hints: ['Say ASOF_EMBEDDER=energetic-en, or unset it to find claims by their words alone.'],
  });
}

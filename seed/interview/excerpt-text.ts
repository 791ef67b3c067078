import type { World, WorldQuote } from '../world.ts';
import { turns } from './quotes.ts';

/**
 * The text of the excerpt: the world's quotations, each once and as its own paragraph, in the order of the
 * interview, after the label of whoever has the word. Throws a `RangeError` on a quotation with no place there.
 */
export function excerptText(world: World): string {
  const used = new Set(quotesOf(world).map(({ quote }) => quote));
  const placed = turns.flatMap(({ voice, quotes }) =>
    Object.values(quotes)
      .filter(({ quote }) => used.delete(quote))
      .map(({ quote }) => `${voice}: "${quote}"`),
  );
  if (used.size > 0) {
    throw new RangeError(`These quotations have no place in the excerpt: ${[...used].join(' | ')}`);
  }
  return `${placed.join('\n\n')}\n`;
}

function quotesOf(world: World): readonly WorldQuote[] {
  return world.claims.flatMap((claim) => [
    ...claim.appearances,
    ...(claim.evidence ?? []),
    ...(claim.absences ?? []),
  ]);
}

import type { FoldedText } from './fold.ts';
import type { FoldedPlace } from './folded-place.ts';
import { wordExactPlaces } from './word-exact-places.ts';

/** One way to place the pieces of a quote in order: from the first to the last, and each of them. */
export interface Placement extends FoldedPlace {
  readonly parts: readonly FoldedPlace[];
}

/** Every way that counts, tightest first; or the first piece that does not stand in the text. */
export type Placements =
  | { readonly missing: number }
  | { readonly missing: null; readonly placements: readonly Placement[] };

/**
 * Places folded pieces in a folded text, in their order. For each place of the first piece every next one is taken at
 * its earliest, which makes the span the smallest for that beginning.
 */
export function placePieces(text: FoldedText, pieces: readonly string[]): Placements {
  const places = pieces.map((piece) => wordExactPlaces(text, piece));
  const missing = places.findIndex((each) => each.length === 0);
  if (missing >= 0) return { missing };
  const [first = [], ...others] = places;
  const placements = first.flatMap((start) => placementFrom(start, others) ?? []);
  return { missing: null, placements: placements.toSorted((a, b) => span(a) - span(b)) };
}

function placementFrom(
  start: FoldedPlace,
  others: readonly (readonly FoldedPlace[])[],
): Placement | null {
  const parts = [start];
  let to = start.to;
  for (const places of others) {
    const next = firstFrom(places, to);
    if (next === undefined) return null;
    parts.push(next);
    to = next.to;
  }
  return { from: start.from, to, parts };
}

/** Places come in the order of the text. */
function firstFrom(places: readonly FoldedPlace[], from: number): FoldedPlace | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

function span(place: FoldedPlace): number {
  return place.to - place.from;
}

import type { TextPlace } from './anchor.ts';
import type { FoldedText } from './fold.ts';
import type { FoldedPlace } from './folded-place.ts';
import { placesOverLines } from './places-over-lines.ts';
import { wordCutAt } from './words.ts';

/**
 * Where a folded needle stands in a folded text without cutting a word: "arm" does not stand in "army". With
 * `cuts: 'allowed'` words may be cut, as selections made by a mouse do; letters joined in one character never.
 */
export function wordExactPlaces(
  text: FoldedText,
  needle: string,
  cuts: 'refused' | 'allowed' = 'refused',
): readonly FoldedPlace[] {
  if (needle === '') return [];
  const places = [...placesIn(text.text, needle), ...placesOverLines(text, needle)];
  return places.filter(
    ({ from, to }) =>
      !cutsCharacter(text, from) &&
      !cutsCharacter(text, to) &&
      (cuts === 'allowed' || !cutsWord(text, from, to)),
  );
}

function placesIn(text: string, needle: string): readonly FoldedPlace[] {
  const places: FoldedPlace[] = [];
  for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + 1)) {
    places.push({ from, to: from + needle.length });
  }
  return places;
}

/** The code points of the original for which a folded place stands. */
export function originalRange(
  text: FoldedText,
  place: FoldedPlace,
): { readonly start: number; readonly end: number } {
  return { start: text.starts[place.from] ?? 0, end: text.ends[place.to - 1] ?? 0 };
}

/** A place of the original with its context. */
export function textPlace(text: FoldedText, start: number, end: number): TextPlace {
  return {
    start,
    end,
    prefix: text.index.slice(start - contextLength, start),
    suffix: text.index.slice(end, end + contextLength),
  };
}

/** How much of the text on each side of a place is recorded with it, in code points. */
export const contextLength = 32;

/** Inside a ligature or an ellipsis character, which fold to several. */
function cutsCharacter(text: FoldedText, at: number): boolean {
  return at > 0 && at < text.text.length && text.starts[at] === text.starts[at - 1];
}

function cutsWord(text: FoldedText, from: number, to: number): boolean {
  const { start, end } = originalRange(text, { from, to });
  const { original, index } = text;
  return (
    wordCutAt(original, index.toUnit(start)) !== null ||
    wordCutAt(original, index.toUnit(end)) !== null
  );
}

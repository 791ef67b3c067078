import type { ComparableWord } from './comparable-words.ts';
import type { FoldedText } from './fold.ts';
import type { FoldedPlace } from './folded-place.ts';

/**
 * The few parts of a folded text in which a quote most likely stands with some words changed: those that hold the most
 * of its word pairs, rare ones counting more. Takes some tens of milliseconds in a text of two megabytes.
 */
export function likelyWindows(
  folded: FoldedText,
  quote: string,
  words: readonly ComparableWord[],
): readonly FoldedPlace[] {
  const size = Math.max(binMin, quote.length);
  const bins = new Map<number, number>();
  const lower = lowerCaseOf(folded);
  const most = lower.length > longUnits ? fragmentsMax.long : fragmentsMax.short;
  for (const fragment of fragments(quote, words, most)) count(bins, lower, fragment, size);
  return bestBins(bins).map((bin) => ({
    from: Math.max(0, (bin - 1) * size - binMin / 2),
    to: Math.min(folded.text.length, (bin + 2) * size + binMin / 2),
  }));
}

const binMin = 200;
const windowsMax = 4;
/** Each fragment is one pass over the text: in a long one fewer must do. */
const fragmentsMax = { short: 24, long: 12 };
const longUnits = 500_000;
// A pair that stands more often than this tells nothing about where the quote is.
const placesMax = 400;

const lowerCases = new WeakMap<FoldedText, string>();

/** Many quotes are looked for in one text: it is put into small letters once. */
function lowerCaseOf(folded: FoldedText): string {
  const known = lowerCases.get(folded);
  if (known !== undefined) return known;
  const made = lowerCased(folded.text);
  lowerCases.set(folded, made);
  return made;
}

/** The one capital whose small letter is longer is replaced, so that offsets stay. */
function lowerCased(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** Pairs of neighbouring words, spread over the quote; of a quote of one word, that word. */
function fragments(
  quote: string,
  words: readonly ComparableWord[],
  count: number,
): readonly string[] {
  const pairs = words.slice(0, Math.max(1, words.length - 1)).map((word, place) => {
    return lowerCased(quote.slice(word.start, (words[place + 1] ?? word).end));
  });
  const step = Math.max(1, pairs.length / count);
  const spread = Array.from({ length: Math.min(pairs.length, count) }, (_each, place) => {
    return pairs[Math.floor(place * step)] ?? '';
  });
  return [...new Set(spread)];
}

function count(bins: Map<number, number>, text: string, fragment: string, size: number): void {
  const places: number[] = [];
  let at = text.indexOf(fragment);
  while (at >= 0 && places.length < placesMax) {
    places.push(at);
    at = text.indexOf(fragment, at + 1);
  }
  for (const bin of new Set(places.map((place) => Math.floor(place / size)))) {
    bins.set(bin, (bins.get(bin) ?? 0) + 1 / Math.sqrt(places.length));
  }
}

/** A quote may lie over the border of two bins: each is scored with its neighbours. */
function bestBins(bins: ReadonlyMap<number, number>): readonly number[] {
  const own = (bin: number) => bins.get(bin) ?? 0;
  return [...bins.keys()]
    .map((bin) => ({ bin, score: own(bin) + Math.max(own(bin - 1), own(bin + 1)) }))
    .toSorted((one, other) => other.score - one.score || one.bin - other.bin)
    .slice(0, windowsMax)
    .map(({ bin }) => bin);
}

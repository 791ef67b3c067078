import type { Anchor, FoundQuote, QuoteSelector } from './anchor.ts';
import { codePointLength } from './code-points.ts';
import { type DecidedPlace, decidePlace } from './decide-place.ts';
import { type FoldedText, fold } from './fold.ts';
import type { FoldedPlace } from './folded-place.ts';
import { nearestPassage } from './nearest-passage.ts';
import { contextLength, originalRange, textPlace, wordExactPlaces } from './word-exact-places.ts';
import { words } from './words.ts';

/** A selection as a machine recorded it: the words as they stood, and what stood on both sides of them. */
export interface RecordedSelection extends QuoteSelector {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Anchors a recorded selection. Unlike a quote that a person gives, it may begin or end inside a word, its brackets and
 * ellipses are the text's own, and a context of less than 32 code points says that the text began or ended there.
 *
 * @example anchorSelection(fold(text), { quote: 'ced no evid', prefix: 'They produ', suffix: 'ence' })
 */
export function anchorSelection(text: FoldedText, selection: RecordedSelection): Anchor {
  return anchorAsWritten(text, selection) ?? anchorFolded(text, selection);
}

/** The selection with all its context, character for character; null where that does not stand. */
function anchorAsWritten(text: FoldedText, selection: RecordedSelection): Anchor | null {
  const units = unitsAsWritten(text.original, selection);
  const inPlace = units.filter((unit) => keepsEdges(text, unit, selection));
  const candidates = inPlace.length > 0 ? inPlace : units;
  const places = candidates.slice(0, placesShownMax).map((unit) => placeAt(text, unit, selection));
  const [first] = places;
  if (first === undefined) return null;
  if (places.length > 1) return { outcome: 'ambiguous', count: candidates.length, places };
  return found(text, first.start, first.end, 'same');
}

// Enough to choose from; a letter that stands a thousand times is told by its count.
const placesShownMax = 20;

function unitsAsWritten(text: string, { prefix, quote, suffix }: RecordedSelection) {
  const needle = prefix + quote + suffix;
  const units: number[] = [];
  if (quote === '') return units;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) units.push(at);
  return units;
}

function keepsEdges(text: FoldedText, unit: number, selection: RecordedSelection): boolean {
  const { prefix, quote, suffix } = selection;
  const end = unit + prefix.length + quote.length + suffix.length;
  return (
    (!isCutShort(prefix) || unit === 0) && (!isCutShort(suffix) || end === text.original.length)
  );
}

function isCutShort(context: string): boolean {
  return codePointLength(context) < contextLength;
}

function placeAt(text: FoldedText, unit: number, { prefix, quote }: RecordedSelection) {
  const start = text.index.toCodePoint(unit + prefix.length);
  const end = text.index.toCodePoint(unit + prefix.length + quote.length);
  return textPlace(text, start, end);
}

function anchorFolded(text: FoldedText, selection: RecordedSelection): Anchor {
  const { quote, prefix, suffix } = selection;
  if (!/[\p{L}\p{N}]/u.test(quote)) return { outcome: 'not_found', nearest: null };
  const needle = fold(quote).text.trim();
  const rest = restOfWords(selection);
  const places = cutSpellings(needle)
    .flatMap((each) => wordExactPlaces(text, each, 'allowed'))
    .filter((place) => continues(text, place, rest));
  if (places.length === 0) return { outcome: 'not_found', nearest: nearestPassage(text, quote) };
  const decided = decidePlace(text, places, selection, {
    opens: isCutShort(prefix),
    closes: isCutShort(suffix),
  });
  if (decided === null) return ambiguous(text, places, quote);
  const { start, end } = placeOf(text, decided.place, quote);
  const anchor = found(text, start, end, decided.context);
  return isTelling(needle, decided) ? anchor : elsewhere(anchor);
}

function ambiguous(text: FoldedText, places: readonly FoldedPlace[], quote: string): Anchor {
  const shown = places.slice(0, placesShownMax);
  return {
    outcome: 'ambiguous',
    count: places.length,
    places: shown.map((place) => placeOf(text, place, quote)),
  };
}

/**
 * Whether words and context tell that this is what was selected. "Linus" stands in many a text: the fewer the words,
 * the more of what stood around them must still be there.
 */
function isTelling(needle: string, { context, isProven }: DecidedPlace<FoldedPlace>): boolean {
  if (context === 'same') return true;
  if (context === 'not_given') return needle.length >= 12;
  if (isProven) return needle.length >= 4;
  return needle.length >= 24 && words(needle).length >= 4;
}

function elsewhere({ start, end, exact }: FoundQuote): Anchor {
  return { outcome: 'not_found', nearest: { start, end, exact, differs: [] } };
}

interface RestOfWords {
  readonly before: string;
  readonly after: string;
}

/** Of words that the selection cuts, what is outside of it: "ced" of "produced" is no "ced" of "reduced". */
function restOfWords({ quote, prefix, suffix }: RecordedSelection): RestOfWords {
  const before = /^[\p{L}\p{M}\p{N}]/u.test(quote) ? /[\p{L}\p{M}\p{N}]*$/u.exec(prefix) : null;
  const after = /[\p{L}\p{M}\p{N}]$/u.test(quote) ? /^[\p{L}\p{M}\p{N}]*/u.exec(suffix) : null;
  return { before: fold(before?.[0] ?? '').text, after: fold(after?.[0] ?? '').text };
}

function continues({ text }: FoldedText, { from, to }: FoldedPlace, rest: RestOfWords): boolean {
  const { before, after } = rest;
  return (
    text.slice(Math.max(0, from - before.length), from) === before && text.startsWith(after, to)
  );
}

/** A selection may cut a minus from its number, or a number from the word before: then the dash folds otherwise. */
function cutSpellings(needle: string): readonly string[] {
  return [...new Set([needle, needle.replace(/-$/, '−'), needle.replace(/^−/, '-')])];
}

/** The place with as much of the white space at its ends as was selected. */
function placeOf(text: FoldedText, place: FoldedPlace, quote: string) {
  const { start, end } = originalRange(text, place);
  const before = spacesAtEnd(text.index.slice(start - spacesMax, start));
  const after = spacesAtStart(text.index.slice(end, end + spacesMax));
  return textPlace(
    text,
    start - Math.min(before, spacesAtStart(quote)),
    end + Math.min(after, spacesAtEnd(quote)),
  );
}

// White space is one UTF-16 unit a character, so that units and code points agree.
const spacesMax = 64;
const spacesAtStart = (text: string): number => text.length - text.trimStart().length;
const spacesAtEnd = (text: string): number => text.length - text.trimEnd().length;

function found(
  text: FoldedText,
  start: number,
  end: number,
  context: FoundQuote['context'],
): FoundQuote {
  const place = textPlace(text, start, end);
  return { outcome: 'found', ...place, exact: text.index.slice(start, end), context };
}

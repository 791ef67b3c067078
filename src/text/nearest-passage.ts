import { alignWords, type WordPair } from './align-words.ts';
import { type ComparableWord, comparableWords } from './comparable-words.ts';
import { compareWording, type Difference } from './compare-wording.ts';
import { type FoldedText, fold } from './fold.ts';
import { likelyWindows } from './likely-windows.ts';
import { originalRange, wordExactPlaces } from './word-exact-places.ts';
import { wordCutAt } from './words.ts';

/** The passage of a text nearest to a quote that does not stand in it. Code points, end exclusive. */
export interface NearestPassage {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly exact: string;
  /** The words in which the two differ, each with its kind. */
  readonly differs: readonly Difference[];
}

/**
 * The passage nearest to a quote; null when less than half of its words stand together anywhere. Of a long quote the
 * first stretch that does not stand in the text is shown.
 */
export function nearestPassage(text: FoldedText, quote: string): NearestPassage | null {
  const folded = fold(quote).text.trim();
  const stretch = firstMissingStretch(text, folded);
  const words = comparableWords(stretch);
  const best = likelyWindows(text, stretch, words)
    .map((window) => alignedIn(text.text, window, stretch, words))
    .reduce<Aligned | null>(
      (one, other) => ((other?.score ?? 0) > (one?.score ?? 0) ? other : one),
      null,
    );
  if (best === null || best.agreeing * 2 < words.length) return null;
  return wholePassage(text, best, stretch);
}

interface Aligned {
  /** Place in the folded text. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** How many words agree. */
  readonly agreeing: number;
}

// A table of 400 by some 1,600 words is filled in a few milliseconds.
const stretchWordsMax = 400;

function firstMissingStretch(text: FoldedText, quote: string): string {
  const words = comparableWords(quote);
  for (let place = 0; place < words.length; place += stretchWordsMax) {
    const last = words[Math.min(place + stretchWordsMax, words.length) - 1];
    const isLast = place + stretchWordsMax >= words.length;
    const stretch = quote.slice(
      place === 0 ? 0 : words[place]?.start,
      isLast ? undefined : last?.end,
    );
    if (isLast || wordExactPlaces(text, stretch).length === 0) return stretch;
  }
  return quote;
}

function alignedIn(
  text: string,
  window: { readonly from: number; readonly to: number },
  quote: string,
  quoteWords: readonly ComparableWord[],
): Aligned | null {
  const part = text.slice(window.from, window.to);
  const words = comparableWords(part);
  const spelled = (each: readonly ComparableWord[]) => each.map((word) => word.text);
  const { pairs, score } = alignWords(spelled(quoteWords), spelled(words), 'free');
  const kept = trimmed(pairs, { words: quoteWords, text: quote }, { words, text: part });
  const places = kept.flatMap((pair) => (pair.text === null ? [] : [pair.text]));
  const first = words[places[0] ?? -1];
  const last = words[places.at(-1) ?? -1];
  if (first === undefined || last === undefined) return null;
  const agreeing = pairs.filter(
    ({ quote: one, text: other }) =>
      one !== null &&
      other !== null &&
      quoteWords[one]?.text.toLowerCase() === words[other]?.text.toLowerCase(),
  ).length;
  return { from: window.from + first.start, to: window.from + last.end, score, agreeing };
}

interface Side {
  readonly words: readonly ComparableWord[];
  readonly text: string;
}

/**
 * A first or last word of the quote that was paired with a word beyond the sentence or clause was added, not changed:
 * the passage does not reach over there.
 */
function trimmed(pairs: readonly WordPair[], quote: Side, text: Side): readonly WordPair[] {
  const [first, second] = pairs;
  const last = pairs.at(-1);
  const beforeLast = pairs.at(-2);
  const dropsFirst = first !== undefined && reachesOver(first, second, quote, text);
  const dropsLast =
    pairs.length > 2 && last !== undefined && reachesOver(beforeLast, last, quote, text, last);
  return pairs.slice(dropsFirst ? 1 : 0, dropsLast ? -1 : undefined);
}

function reachesOver(
  one: WordPair | undefined,
  other: WordPair | undefined,
  quote: Side,
  text: Side,
  outer: WordPair | undefined = one,
): boolean {
  if (outer === undefined || outer.quote === null || outer.text === null) return false;
  if (quote.words[outer.quote]?.text === text.words[outer.text]?.text) return false;
  return isParted(text, one?.text, other?.text) && !isParted(quote, one?.quote, other?.quote);
}

/** Whether punctuation stands between two words. */
function isParted(
  side: Side,
  one: number | null | undefined,
  other: number | null | undefined,
): boolean {
  const from = side.words[one ?? -1]?.end;
  const to = side.words[other ?? -1]?.start;
  return from !== undefined && to !== undefined && /[^\s'-]/.test(side.text.slice(from, to));
}

/** Words are shown whole: the end of "Chinese-funded" is not a passage. */
function wholePassage(text: FoldedText, found: Aligned, quote: string): NearestPassage {
  const range = originalRange(text, found);
  const units = [text.index.toUnit(range.start), text.index.toUnit(range.end)] as const;
  const start = text.index.toCodePoint(wordCutAt(text.original, units[0])?.start ?? units[0]);
  const end = text.index.toCodePoint(wordCutAt(text.original, units[1])?.end ?? units[1]);
  const exact = text.index.slice(start, end);
  return { start, end, exact, differs: compareWording(quote, exact) };
}

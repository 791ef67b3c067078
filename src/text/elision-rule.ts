import type { ElisionReason } from './anchor.ts';
import { comparableWords } from './comparable-words.ts';
import type { FoldedText } from './fold.ts';
import type { Placement } from './place-pieces.ts';
import type { QuotePieces } from './quote-pieces.ts';
import type { Turn } from './turns.ts';
import { originalRange } from './word-exact-places.ts';
import { kindsOfWords } from './word-kinds.ts';

/** Why an elision is refused, and the words that make it so. */
export interface ElisionProblem {
  readonly reason: ElisionReason;
  readonly telling: readonly string[];
}

/** Pieces may stand at most this many characters apart. */
const elisionCharactersMax = 300;

/**
 * The elision rule: pieces at most 300 characters apart, inside one speaker's turn, and no negation, number
 * or hedge among the words left out (docs/decisions/0010-what-a-quote-forgives.md). Null when it is kept.
 */
export function elisionProblem(
  text: FoldedText,
  turns: readonly Turn[],
  placement: Placement,
): ElisionProblem | null {
  if (isTooFar(text, placement)) return { reason: 'too_far', telling: [] };
  if (!isOneTurn(text, turns, placement)) return { reason: 'other_turn', telling: [] };
  return tellingProblem(text, placement);
}

/** A negation that the desk puts into a quote turns it round, brackets or not. */
export function insertionProblem(quote: QuotePieces): ElisionProblem | null {
  const inserted = quote.gaps.flatMap((gap) => gap.inserted);
  const telling = inserted.filter((words) =>
    kindsOfWords(comparableWords(words)).includes('negation'),
  );
  return telling.length > 0 ? { reason: 'inserted_negation', telling } : null;
}

/** What stands in the text between one piece and the next. */
export function leftOutTexts(text: FoldedText, placement: Placement): readonly string[] {
  return gapsBetween(text, placement).map(({ start, end }) => text.index.slice(start, end).trim());
}

function gapsBetween(text: FoldedText, placement: Placement) {
  const ranges = placement.parts.map((part) => originalRange(text, part));
  return ranges
    .slice(1)
    .map((range, place) => ({ start: ranges[place]?.end ?? range.start, end: range.start }));
}

function isTooFar(text: FoldedText, placement: Placement): boolean {
  return gapsBetween(text, placement).some(({ start, end }) => end - start > elisionCharactersMax);
}

function isOneTurn(text: FoldedText, turns: readonly Turn[], placement: Placement): boolean {
  const { start, end } = originalRange(text, placement);
  return turns.some((turn) => turn.start <= start && end <= turn.end);
}

/** Kinds are told in the whole sentence: a hedge of two words is one, even if a piece keeps the first. */
function tellingProblem(text: FoldedText, placement: Placement): ElisionProblem | null {
  const words = comparableWords(text.text.slice(placement.from, placement.to));
  const kinds = kindsOfWords(words);
  const leftOut = words.flatMap((word, place) => {
    const from = placement.from + word.start;
    const isKept = placement.parts.some((part) => part.from <= from && from < part.to);
    return isKept ? [] : [{ text: word.text, kind: kinds[place] ?? 'other' }];
  });
  for (const reason of ['negation', 'number', 'hedge'] as const) {
    const telling = leftOut.filter((word) => word.kind === reason).map((word) => word.text);
    if (telling.length > 0) return { reason, telling };
  }
  return null;
}

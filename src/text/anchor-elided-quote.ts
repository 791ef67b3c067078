import type { Anchor, ElisionReason, FoundQuote, QuoteSelector } from './anchor.ts';
import { decidePlace, placesInContext } from './decide-place.ts';
import {
  type ElisionProblem,
  elisionProblem,
  insertionProblem,
  leftOutTexts,
} from './elision-rule.ts';
import { type FoldedText, fold } from './fold.ts';
import { nearestPassage } from './nearest-passage.ts';
import { type Placement, placePieces } from './place-pieces.ts';
import { type QuotePieces, quotePieces } from './quote-pieces.ts';
import { type Turn, turnsOf } from './turns.ts';
import { originalRange, textPlace } from './word-exact-places.ts';

/**
 * Anchors a quote with ellipses or bracketed words: exact pieces, in order, under the elision rule. Of several ways to
 * place them the tightest is taken, or that which the prefix and suffix mean.
 */
export function anchorElidedQuote(text: FoldedText, selector: QuoteSelector): Anchor {
  const quote = quotePieces(selector.quote);
  const pieces = quote.pieces.map((piece) => fold(piece).text.trim());
  const placed = placePieces(text, pieces);
  if (placed.missing !== null) {
    const piece = quote.pieces[placed.missing] ?? selector.quote;
    // Of a short piece too little may be left; with the others around it, it is found.
    const nearest = nearestPassage(text, piece) ?? nearestPassage(text, selector.quote);
    return { outcome: 'not_found', nearest };
  }
  const [tightest] = placed.placements;
  if (tightest === undefined) return refusedOrder;
  return anchorPlacement(text, selector, quote, placed.placements);
}

const refusedOrder: Anchor = {
  outcome: 'elision_refused',
  reason: 'order',
  leftOut: [],
  telling: [],
  place: null,
};

function anchorPlacement(
  text: FoldedText,
  selector: QuoteSelector,
  quote: QuotePieces,
  placements: readonly Placement[],
): Anchor {
  const turns = turnsOf(text.original);
  const meant = placesInContext(text, placements, selector);
  const candidates = meant.length > 0 ? meant : placements;
  const within = candidates.filter((placement) => isWithin(text, turns, placement));
  const twins = tightestOf(within.length > 0 ? within : candidates);
  const decided = within.length > 0 ? decidePlace(text, twins, selector) : null;
  const [first] = twins;
  if (decided === null && within.length > 0) return ambiguous(text, twins);
  const placement = decided?.place ?? first;
  if (placement === undefined) return refusedOrder;
  const problem = insertionProblem(quote) ?? elisionProblem(text, turns, placement);
  if (problem !== null) return refused(text, placement, problem);
  return found(text, quote, placement, decided?.context ?? 'not_given');
}

function isWithin(text: FoldedText, turns: readonly Turn[], placement: Placement): boolean {
  const reason = elisionProblem(text, turns, placement)?.reason;
  return reason !== 'too_far' && reason !== 'other_turn';
}

function tightestOf(placements: readonly Placement[]): readonly Placement[] {
  const span = (placement: Placement) => placement.to - placement.from;
  const smallest = Math.min(...placements.map(span));
  return placements.filter((placement) => span(placement) === smallest);
}

function ambiguous(text: FoldedText, placements: readonly Placement[]): Anchor {
  const places = placements.slice(0, 20).map((placement) => placeOf(text, placement));
  return { outcome: 'ambiguous', count: placements.length, places };
}

function placeOf(text: FoldedText, placement: Placement) {
  const { start, end } = originalRange(text, placement);
  return textPlace(text, start, end);
}

function refused(
  text: FoldedText,
  placement: Placement,
  problem: ElisionProblem,
): Anchor & { readonly reason: ElisionReason } {
  return {
    outcome: 'elision_refused',
    reason: problem.reason,
    leftOut: leftOutTexts(text, placement),
    telling: problem.telling,
    place: placeOf(text, placement),
  };
}

function found(
  text: FoldedText,
  quote: QuotePieces,
  placement: Placement,
  context: FoundQuote['context'],
): FoundQuote {
  const pieces = placement.parts.map((part) => originalRange(text, part));
  const inserted = quote.gaps.flatMap((gap) => gap.inserted);
  const plain = { outcome: 'found', ...placeOf(text, placement), context } as const;
  const exact = shown(
    quote,
    pieces.map(({ start, end }) => text.index.slice(start, end)),
  );
  if (pieces.length === 1 && inserted.length === 0) return { ...plain, exact };
  return {
    ...plain,
    exact,
    pieces: pieces.map(({ start, end }) => [start, end] as const),
    inserted,
    leftOut: leftOutTexts(text, placement),
  };
}

/** The pieces as they stand in the text, every gap and every word of the desk's shown. */
function shown(quote: QuotePieces, pieces: readonly string[]): string {
  const parts = pieces.flatMap((piece, place) => [...gapShown(quote, place, place > 0), piece]);
  return [...parts, ...gapShown(quote, pieces.length, false)].join(' ');
}

/** An ellipsis at either end of a quote leaves nothing out between pieces and is not shown. */
function gapShown(quote: QuotePieces, place: number, isBetween: boolean): readonly string[] {
  const gap = quote.gaps[place] ?? { elided: false, inserted: [] };
  return [
    ...(gap.elided && isBetween ? ['[…]'] : []),
    ...gap.inserted.map((words) => `[${words}]`),
  ];
}

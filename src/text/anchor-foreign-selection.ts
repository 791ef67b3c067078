import type { Anchor, FoundQuote } from './anchor.ts';
import { anchorSelection } from './anchor-selection.ts';
import type { FoldedText } from './fold.ts';
import { textPlace } from './word-exact-places.ts';
import { wordCutAt } from './words.ts';

/** A selection as another tool recorded it, which may not have kept what stood around it. */
export interface SelectionElsewhere {
  readonly quote: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly position:
    | { readonly start: number; readonly end: number; readonly unit: 'code_point' | 'utf_16' }
    | undefined;
}

/**
 * Anchors another tool's selection by its words; its position only tells twins apart. The place found is widened to
 * whole words: half a word is no quote.
 */
export function anchorForeignSelection(text: FoldedText, selection: SelectionElsewhere): Anchor {
  const { quote, prefix = '', suffix = '', position } = selection;
  const anchor = anchorSelection(text, { quote, prefix, suffix });
  if (anchor.outcome === 'found') return widened(text, anchor);
  if (anchor.outcome !== 'ambiguous' || position === undefined) return anchor;
  const start =
    position.unit === 'utf_16' ? text.index.toCodePoint(position.start) : position.start;
  const meant = anchor.places.find((place) => place.start === start);
  if (meant === undefined) return anchor;
  const exact = text.index.slice(meant.start, meant.end);
  return widened(text, { outcome: 'found', ...meant, exact, context: 'same' });
}

function widened(text: FoldedText, found: FoundQuote): FoundQuote {
  const { index, original } = text;
  const exact = index.slice(found.start, found.end);
  const from = index.toUnit(found.start) + exact.length - exact.trimStart().length;
  const to = index.toUnit(found.end) - (exact.length - exact.trimEnd().length);
  const start = index.toCodePoint(wordCutAt(original, from)?.start ?? from);
  const end = index.toCodePoint(wordCutAt(original, to)?.end ?? to);
  return { ...found, ...textPlace(text, start, end), exact: index.slice(start, end) };
}

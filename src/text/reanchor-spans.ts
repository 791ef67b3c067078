import type { Anchor } from './anchor.ts';
import { anchorSelection } from './anchor-selection.ts';
import type { FoldedText } from './fold.ts';
import { textPlace } from './word-exact-places.ts';

/** A stretch of a text: code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What became of spans that were quoted with 32 characters of context and anchored again. */
export interface AnchoringCounts {
  readonly spans: number;
  /** Found where they had been. */
  readonly exact: number;
  /** Reported to stand more than once, with the same context. */
  readonly ambiguous: number;
  /** Found elsewhere. */
  readonly wrong: number;
  /** Not found. */
  readonly missing: number;
}

/** Nothing anchored yet. */
export const noneAnchored: AnchoringCounts = {
  spans: 0,
  exact: 0,
  ambiguous: 0,
  wrong: 0,
  missing: 0,
};

/** Quotes each span of a text with 32 code points of context on both sides and anchors it in the same text. */
export function reanchorSpans(text: FoldedText, spans: readonly Span[]): AnchoringCounts {
  const counts = { ...noneAnchored, spans: spans.length };
  for (const span of spans) {
    const { prefix, suffix } = textPlace(text, span.start, span.end);
    const quote = text.index.slice(span.start, span.end);
    counts[outcomeOf(anchorSelection(text, { quote, prefix, suffix }), span)] += 1;
  }
  return counts;
}

function outcomeOf(anchor: Anchor, span: Span): 'exact' | 'ambiguous' | 'wrong' | 'missing' {
  if (anchor.outcome === 'ambiguous') return 'ambiguous';
  if (anchor.outcome !== 'found') return 'missing';
  return anchor.start === span.start && anchor.end === span.end ? 'exact' : 'wrong';
}

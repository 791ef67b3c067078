import { anchorSelection } from './anchor-selection.ts';
import type { Difference } from './compare-wording.ts';
import { type FoldedText, foldKey } from './fold.ts';

/** A quote as it stood in an earlier text, words left out and all. */
export interface EarlierQuote {
  /** The whole stretch, from its first piece to its last. */
  readonly stretch: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What has become of a quote in a later text. Code points, end exclusive. */
export type RecheckedQuote =
  | { readonly outcome: 'exact'; readonly start: number; readonly end: number }
  /** Word for word elsewhere; without a place where it stands more than once. */
  | {
      readonly outcome: 'moved';
      readonly start?: number;
      readonly end?: number;
      readonly count: number;
    }
  /** What stands there now, and the words in which it differs; none where only what is around it differs. */
  | {
      readonly outcome: 'changed';
      readonly start: number;
      readonly end: number;
      readonly exact: string;
      readonly differs: readonly Difference[];
    }
  | { readonly outcome: 'gone' };

/**
 * Looks for an earlier quote in a later text. The whole stretch is compared, so that a word changed among those left out
 * is a change too.
 */
export function recheckQuote(text: FoldedText, quote: EarlierQuote): RecheckedQuote {
  const { stretch, prefix, suffix, start, end } = quote;
  const anchor = anchorSelection(text, { quote: stretch, prefix, suffix });
  switch (anchor.outcome) {
    case 'found':
      return anchor.start === start && anchor.end === end
        ? { outcome: 'exact', start, end }
        : { outcome: 'moved', start: anchor.start, end: anchor.end, count: 1 };
    case 'ambiguous':
      return stillThere(text, quote)
        ? { outcome: 'exact', start, end }
        : { outcome: 'moved', count: anchor.count };
    case 'not_found':
      return anchor.nearest === null
        ? { outcome: 'gone' }
        : { outcome: 'changed', ...anchor.nearest };
    default:
      return { outcome: 'gone' };
  }
}

/** Of several twins one stands at the very place, which a shorter text may not reach. */
function stillThere({ index }: FoldedText, { stretch, start, end }: EarlierQuote): boolean {
  return end <= index.length && foldKey(index.slice(start, end)) === foldKey(stretch);
}

/** What stands between two pieces of a quote, or at its ends. */
export interface QuoteGap {
  /** Whether words are marked as left out: `…`, `...`, `[…]`, `[...]`. */
  readonly elided: boolean;
  /** Words in brackets: the desk's own. */
  readonly inserted: readonly string[];
}

/** A quote taken apart at its ellipses and brackets; there is always one more gap than there are pieces. */
export interface QuotePieces {
  readonly pieces: readonly string[];
  readonly gaps: readonly QuoteGap[];
}

/** Takes a quote apart into the pieces that must stand in the text and the gaps before, between and after them. */
export function quotePieces(quote: string): QuotePieces {
  const pieces: string[] = [];
  const gaps: QuoteGap[] = [noGap];
  let from = 0;
  for (const match of quote.matchAll(gapMark)) {
    addPiece(pieces, gaps, quote.slice(from, match.index));
    gaps.push(widened(gaps.pop() ?? noGap, match[1]));
    from = match.index + match[0].length;
  }
  addPiece(pieces, gaps, quote.slice(from));
  return { pieces, gaps };
}

const noGap: QuoteGap = { elided: false, inserted: [] };

const dots = '(?:…|\\.(?:\\s?\\.){2,})';
const gapMark = new RegExp(
  `\\[\\s*${dots}\\s*\\]|\\(\\s*${dots}\\s*\\)|${dots}|\\[([^[\\]]*)\\]`,
  'gu',
);

/** Punctuation alone between two marks is no piece. */
function addPiece(pieces: string[], gaps: QuoteGap[], piece: string): void {
  if (!/[\p{L}\p{N}]/u.test(piece)) return;
  pieces.push(piece.trim());
  gaps.push(noGap);
}

function widened(gap: QuoteGap, inserted: string | undefined): QuoteGap {
  if (inserted === undefined) return { ...gap, elided: true };
  const words = inserted.trim();
  return words === '' ? gap : { ...gap, inserted: [...gap.inserted, words] };
}

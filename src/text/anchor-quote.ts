import { InvalidInput } from '../errors.ts';
import type { Anchor, QuoteSelector } from './anchor.ts';
import { anchorElidedQuote } from './anchor-elided-quote.ts';
import { decidePlace } from './decide-place.ts';
import { type FoldedText, fold } from './fold.ts';
import type { FoldedPlace } from './folded-place.ts';
import { nearestPassage } from './nearest-passage.ts';
import { quotePieces } from './quote-pieces.ts';
import { originalRange, textPlace, wordExactPlaces } from './word-exact-places.ts';

/**
 * Anchors a quote in a text, word for word (docs/decisions/0010-what-a-quote-forgives.md). A literal match
 * comes first, so that a source's own brackets and ellipses are found as they stand; else a quote with `…`
 * or brackets is anchored in pieces.
 *
 * @throws InvalidInput `empty_quote` when the quote holds no word.
 * @example anchorQuote(fold(text), { quote: 'so-called peace plan' })
 */
export function anchorQuote(text: FoldedText, selector: QuoteSelector): Anchor {
  if (!/[\p{L}\p{N}]/u.test(selector.quote)) {
    throw new InvalidInput('empty_quote', 'The quote is empty: it holds no word.');
  }
  for (const quote of spellings(selector.quote)) {
    const literal = anchorLiterally(text, { ...selector, quote });
    if (literal !== null) return literal;
  }
  const quote = spellings(selector.quote).at(-1) ?? selector.quote;
  if (isElided(quote)) return anchorElidedQuote(text, { ...selector, quote });
  return { outcome: 'not_found', nearest: nearestPassage(text, quote) };
}

/** The quote as given; without quotation marks put around the whole of it; with "[t]his" as the text spells it. */
function spellings(quote: string): readonly string[] {
  const trimmed = quote.trim();
  const folded = fold(trimmed).text;
  const isWrapped = folded.length > 2 && folded.startsWith("'") && folded.endsWith("'");
  const plain = isWrapped ? [trimmed, unwrapped(trimmed)] : [trimmed];
  return [...plain, ...plain.filter((each) => changedCase.test(each)).map(withCaseBack)];
}

// A single bracketed letter before the rest of its word says that the text has the other case there.
const changedCase = /\[(\p{L})\](?=\p{L})/u;

function withCaseBack(quote: string): string {
  return quote.replace(new RegExp(changedCase, 'gu'), (_all, letter: string) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

function unwrapped(quote: string): string {
  return quote
    .replace(/^[^\p{L}\p{N}[(.…]+/u, '')
    .replace(/["'`\p{Pi}\p{Pf}„‟‚‛」』〞〟＂＇\s]+$/u, '');
}

function isElided(quote: string): boolean {
  return quotePieces(quote).gaps.some((gap) => gap.elided || gap.inserted.length > 0);
}

// Enough to choose from; a word that stands a thousand times is told by its count.
const placesShownMax = 20;

function anchorLiterally(text: FoldedText, selector: QuoteSelector): Anchor | null {
  const places = wordExactPlaces(text, fold(selector.quote).text.trim());
  if (places.length === 0) return null;
  const decided = decidePlace(text, places, selector);
  if (decided === null) return ambiguous(text, places);
  const { start, end } = originalRange(text, decided.place);
  return {
    outcome: 'found',
    ...textPlace(text, start, end),
    exact: text.index.slice(start, end),
    context: decided.context,
  };
}

function ambiguous(text: FoldedText, places: readonly FoldedPlace[]): Anchor {
  return {
    outcome: 'ambiguous',
    count: places.length,
    places: places.slice(0, placesShownMax).map((place) => {
      const { start, end } = originalRange(text, place);
      return textPlace(text, start, end);
    }),
  };
}

import type { ContextAgreement, QuoteSelector } from './anchor.ts';
import { type FoldedText, fold } from './fold.ts';
import type { FoldedPlace } from './word-exact-places.ts';

/** A place with how well the context given agrees with it. */
export interface DecidedPlace<Place extends FoldedPlace> {
  readonly place: Place;
  readonly context: ContextAgreement;
}

/**
 * The one of several literal twins that the prefix and suffix mean; null when they do not decide, which is never
 * guessed. A single place is that place, whatever its context: `context` says how well it agrees.
 */
export function decidePlace<Place extends FoldedPlace>(
  text: FoldedText,
  places: readonly Place[],
  selector: QuoteSelector,
): DecidedPlace<Place> | null {
  const [only] = places;
  if (only === undefined) return null;
  const context = foldedContext(selector);
  if (context.length === 0) return places.length > 1 ? null : { place: only, context: 'not_given' };
  const scored = places.map((place) => ({
    place,
    agreeing: agreeing(text, place, context),
    isLiteral: isLiteral(text, place, selector),
  }));
  return clearWinner(scored, context);
}

/** The places with which the whole prefix and suffix given agree. */
export function placesInContext<Place extends FoldedPlace>(
  text: FoldedText,
  places: readonly Place[],
  selector: QuoteSelector,
): readonly Place[] {
  const context = foldedContext(selector);
  if (context.length === 0) return [];
  return places.filter((place) => isWhole(agreeing(text, place, context), context));
}

interface Context {
  readonly before: string;
  readonly after: string;
  readonly length: number;
}

function foldedContext({ prefix = '', suffix = '' }: QuoteSelector): Context {
  const before = fold(prefix).text.trim();
  const after = fold(suffix).text.trim();
  return { before, after, length: before.length + after.length };
}

interface Agreeing {
  readonly before: number;
  readonly after: number;
}

/** How many characters agree, counted from the place outwards. */
function agreeing(text: FoldedText, place: FoldedPlace, context: Context): Agreeing {
  const slack = context.length + 2;
  const before = text.text.slice(Math.max(0, place.from - slack), place.from).trimEnd();
  const after = text.text.slice(place.to, place.to + slack).trimStart();
  return {
    before: sharedLength(reversed(before), reversed(context.before)),
    after: sharedLength(after, context.after),
  };
}

function isLiteral(text: FoldedText, place: FoldedPlace, selector: QuoteSelector): boolean {
  const { quote, prefix = '', suffix = '' } = selector;
  const unit = text.index.toUnit(text.starts[place.from] ?? 0) - prefix.length;
  return text.original.startsWith(prefix + quote + suffix, Math.max(0, unit));
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

// The outermost characters of a context may have been cut out of a pair of dashes or marks and fold otherwise.
const cutTolerance = 2;

function isWhole(found: Agreeing, context: Context): boolean {
  const agrees = (length: number, given: string) =>
    length === given.length || (length >= given.length - cutTolerance && length > cutTolerance * 2);
  return agrees(found.before, context.before) && agrees(found.after, context.after);
}

// Fewer agreeing characters than a short word and its space prove nothing.
const agreeingMin = 6;

interface ScoredPlace<Place extends FoldedPlace> {
  readonly place: Place;
  readonly agreeing: Agreeing;
  /** Whether the original agrees as it is written, white space and marks included. */
  readonly isLiteral: boolean;
}

function clearWinner<Place extends FoldedPlace>(
  scored: readonly ScoredPlace<Place>[],
  context: Context,
): DecidedPlace<Place> | null {
  const whole = scored.filter((each) => isWhole(each.agreeing, context));
  if (whole.length > 0) return wholeWinner(whole);
  const [best, second] = scored.toSorted((one, other) => total(other) - total(one));
  if (best === undefined) return null;
  const agrees = total(best) >= agreeingMin;
  if (second === undefined) return { place: best.place, context: agrees ? 'partly' : 'other' };
  return agrees && total(best) > total(second) * 2
    ? { place: best.place, context: 'partly' }
    : null;
}

/** Of places with which all agrees: the one that agrees to the last character, or as it is written. */
function wholeWinner<Place extends FoldedPlace>(
  whole: readonly ScoredPlace<Place>[],
): DecidedPlace<Place> | null {
  const most = whole.reduce((most, each) => Math.max(most, total(each)), 0);
  const longest = whole.filter((each) => total(each) === most);
  const literal = longest.filter((each) => each.isLiteral);
  const winners = longest.length > 1 ? literal : longest;
  const [winner] = winners;
  return winner === undefined || winners.length > 1
    ? null
    : { place: winner.place, context: 'same' };
}

function total(scored: { readonly agreeing: Agreeing }): number {
  return scored.agreeing.before + scored.agreeing.after;
}

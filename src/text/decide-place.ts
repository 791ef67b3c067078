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
  const scored = places.map((place) => ({ place, agreeing: agreeing(text, place, context) }));
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

function clearWinner<Place extends FoldedPlace>(
  scored: readonly { readonly place: Place; readonly agreeing: Agreeing }[],
  context: Context,
): DecidedPlace<Place> | null {
  const whole = scored.filter((each) => isWhole(each.agreeing, context));
  if (whole.length > 1) return null;
  if (whole[0] !== undefined) return { place: whole[0].place, context: 'same' };
  const total = (each: { readonly agreeing: Agreeing }) =>
    each.agreeing.before + each.agreeing.after;
  const [best, second] = scored.toSorted((one, other) => total(other) - total(one));
  if (best === undefined) return null;
  const agrees = total(best) >= agreeingMin;
  if (second === undefined) return { place: best.place, context: agrees ? 'partly' : 'other' };
  return agrees && total(best) > total(second) * 2
    ? { place: best.place, context: 'partly' }
    : null;
}

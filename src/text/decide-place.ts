import type { ContextAgreement, QuoteSelector } from './anchor.ts';
import { quotationMark } from './characters.ts';
import { type FoldedText, fold } from './fold.ts';
import type { FoldedPlace } from './folded-place.ts';

/** A place with how well the context given agrees with it. */
export interface DecidedPlace<Place extends FoldedPlace> {
  readonly place: Place;
  readonly context: ContextAgreement;
  /** Whether all that was given on one side agrees, and is enough to prove something. */
  readonly isProven: boolean;
}

/** Of a context that a machine recorded: whether it is all there was on that side of the text. */
interface TextEdges {
  readonly opens: boolean;
  readonly closes: boolean;
}

const noEdges: TextEdges = { opens: false, closes: false };

/**
 * The one of several literal twins that the prefix and suffix mean; null when they do not decide, which is never
 * guessed. A single place is that place, whatever its context: `context` says how well it agrees.
 */
export function decidePlace<Place extends FoldedPlace>(
  text: FoldedText,
  places: readonly Place[],
  selector: QuoteSelector,
  recorded: TextEdges | null = null,
): DecidedPlace<Place> | null {
  const [only] = places;
  if (only === undefined) return null;
  const context = foldedContext(selector, recorded);
  const { opens, closes } = context.edges;
  if (context.length === 0 && !opens && !closes) {
    return places.length > 1 ? null : { place: only, context: 'not_given', isProven: true };
  }
  const scored = places.map((place) => ({
    place,
    agreeing: agreeing(text, place, context),
    isLiteral: isLiteral(text, place, selector),
    isWrittenAlike: isWrittenAlike(text, place, selector),
  }));
  return clearWinner(scored, context);
}

/** The places with which the whole prefix and suffix given agree. */
export function placesInContext<Place extends FoldedPlace>(
  text: FoldedText,
  places: readonly Place[],
  selector: QuoteSelector,
): readonly Place[] {
  const context = foldedContext(selector, null);
  if (context.length === 0) return [];
  return places.filter((place) => isWhole(agreeing(text, place, context), context));
}

interface Context {
  readonly before: string;
  readonly after: string;
  readonly length: number;
  readonly edges: TextEdges;
  readonly isRecorded: boolean;
}

function foldedContext(
  { prefix = '', suffix = '' }: QuoteSelector,
  recorded: TextEdges | null,
): Context {
  const before = fold(prefix).text.trim();
  const after = fold(suffix).text.trim();
  const length = before.length + after.length;
  return { before, after, length, edges: recorded ?? noEdges, isRecorded: recorded !== null };
}

interface Agreeing {
  readonly before: number;
  readonly after: number;
  /** Whether the text goes on beyond the context where it is known to have ended. */
  readonly goesOn: boolean;
}

/** How many characters agree, counted from the place outwards. */
function agreeing(text: FoldedText, place: FoldedPlace, context: Context): Agreeing {
  const slack = context.length + 3;
  const before = text.text.slice(Math.max(0, place.from - slack), place.from).trimEnd();
  const after = text.text.slice(place.to, place.to + slack).trimStart();
  const { opens, closes } = context.edges;
  return {
    before: sharedLength(reversed(before), reversed(context.before)),
    after: sharedLength(after, context.after),
    goesOn:
      (opens && before.trimStart().length > context.before.length) ||
      (closes && after.trimEnd().length > context.after.length),
  };
}

function isLiteral(text: FoldedText, place: FoldedPlace, selector: QuoteSelector): boolean {
  const { quote, prefix = '', suffix = '' } = selector;
  const unit = text.index.toUnit(text.starts[place.from] ?? 0) - prefix.length;
  return text.original.startsWith(prefix + quote + suffix, Math.max(0, unit));
}

/** Marks and the length of white space apart, line for line. Where white space is most of a context, little is known. */
function isWrittenAlike(
  text: FoldedText,
  place: FoldedPlace,
  { prefix = '', suffix = '' }: QuoteSelector,
): boolean {
  const before = plainlyWritten(prefix);
  const after = plainlyWritten(suffix);
  if (prefix.length + suffix.length - before.length - after.length > collapsedMax) return false;
  const from = text.index.toUnit(text.starts[place.from] ?? 0);
  const to = text.index.toUnit(text.ends[place.to - 1] ?? 0);
  const slack = 2 * Math.max(prefix.length, suffix.length);
  return (
    plainlyWritten(text.original.slice(Math.max(0, from - slack), from)).endsWith(before) &&
    plainlyWritten(text.original.slice(to, to + slack)).startsWith(after)
  );
}

// Of twice 32 characters two thirds must say something.
const collapsedMax = 20;

function plainlyWritten(text: string): string {
  return text
    .replace(quotationMarks, "'")
    .replace(/\u00ad/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

const quotationMarks = new RegExp(quotationMark, 'g');

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
  return (
    !found.goesOn && agrees(found.before, context.before) && agrees(found.after, context.after)
  );
}

function agrees(length: number, given: string): boolean {
  return (
    length === given.length || (length >= given.length - cutTolerance && length > cutTolerance * 2)
  );
}

// The end of a common word agrees by chance; a whole side of more than that does not.
const sideMin = 8;

function hasWholeSide(found: Agreeing, context: Context): boolean {
  const isWholeSide = (length: number, given: string) => length >= sideMin && agrees(length, given);
  return isWholeSide(found.before, context.before) || isWholeSide(found.after, context.after);
}

// Fewer agreeing characters than a short word and its space prove nothing.
const agreeingMin = 6;

interface ScoredPlace<Place extends FoldedPlace> {
  readonly place: Place;
  readonly agreeing: Agreeing;
  /** Whether the original agrees as it is written, white space and marks included. */
  readonly isLiteral: boolean;
  readonly isWrittenAlike: boolean;
}

function clearWinner<Place extends FoldedPlace>(
  scored: readonly ScoredPlace<Place>[],
  context: Context,
): DecidedPlace<Place> | null {
  const whole = scored.filter((each) => isWhole(each.agreeing, context));
  if (whole.length > 0) return isDoubtful(scored, whole, context) ? null : wholeWinner(whole);
  const [best, ...others] = scored.toSorted((one, other) => total(other) - total(one));
  if (best === undefined) return null;
  const isProven = hasWholeSide(best.agreeing, context);
  const doesAgree = total(best) >= agreeingMin;
  const found = { place: best.place, isProven, context: doesAgree ? 'partly' : 'other' } as const;
  const [second] = others;
  if (second === undefined) return found;
  const isAlone = isProven && !others.some((each) => hasWholeSide(each.agreeing, context));
  return doesAgree && (isAlone || total(best) > total(second) * 2) ? found : null;
}

/**
 * A machine recorded every character: a place that agrees, but not as it is written, may be a twin of one that agreed
 * until something was put in on one side of it.
 */
function isDoubtful<Place extends FoldedPlace>(
  scored: readonly ScoredPlace<Place>[],
  whole: readonly ScoredPlace<Place>[],
  context: Context,
): boolean {
  if (!context.isRecorded || whole.some(({ isWrittenAlike: is }) => is)) return false;
  return scored.some((each) => !whole.includes(each) && hasWholeSide(each.agreeing, context));
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
    : { place: winner.place, context: 'same', isProven: true };
}

function total(scored: { readonly agreeing: Agreeing }): number {
  return scored.agreeing.before + scored.agreeing.after;
}

import type { NearestPassage } from './nearest-passage.ts';

/** What may be quoted: the words, and the words around them where the quote stands more than once. */
export interface QuoteSelector {
  readonly quote: string;
  /** What stands directly before the quote. */
  readonly prefix?: string;
  /** What stands directly after the quote. */
  readonly suffix?: string;
}

/** A place in a text: code points, end exclusive, with 32 code points of context on each side. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** How the prefix and suffix that were given agree with those of the place found. */
export type ContextAgreement = 'same' | 'partly' | 'other' | 'not_given';

/** The quote stands in the text, once, or once where its prefix and suffix say. */
export interface FoundQuote extends TextPlace {
  readonly outcome: 'found';
  /** As it stands in the text; of an elided quote the pieces, with every gap and every word of the desk shown. */
  readonly exact: string;
  readonly context: ContextAgreement;
  /** The exact pieces of an elided quote, as [start, end] in code points. */
  readonly pieces?: readonly (readonly [start: number, end: number])[];
  /** The words the desk put in brackets. */
  readonly inserted?: readonly string[];
  /** What stands in the text between one piece and the next. */
  readonly leftOut?: readonly string[];
}

/** The quote stands in the text more than once, and nothing given decides. */
export interface AmbiguousQuote {
  readonly outcome: 'ambiguous';
  /** How often it stands there. */
  readonly count: number;
  /** The first of the places. */
  readonly places: readonly TextPlace[];
}

/** The quote does not stand in the text. */
export interface MissingQuote {
  readonly outcome: 'not_found';
  /** The passage nearest to it, or to its first piece that does not stand there; null when nothing is near. */
  readonly nearest: NearestPassage | null;
}

/** Why the pieces of an elided quote may not be put together. */
export type ElisionReason =
  | 'negation'
  | 'number'
  | 'hedge'
  | 'inserted_negation'
  | 'too_far'
  | 'other_turn'
  | 'order';

/** All pieces stand in the text, but the elision rule does not let them be one quote. */
export interface RefusedElision {
  readonly outcome: 'elision_refused';
  readonly reason: ElisionReason;
  /** What stands between the pieces; empty when they stand in another order. */
  readonly leftOut: readonly string[];
  /** The words left out that may not be (negations, numbers, hedges), or those put in that may not. */
  readonly telling: readonly string[];
  /** Where the pieces stand; null when they stand in another order. */
  readonly place: TextPlace | null;
}

/** What became of a quote. */
export type Anchor = FoundQuote | AmbiguousQuote | MissingQuote | RefusedElision;

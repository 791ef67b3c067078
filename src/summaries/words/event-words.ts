import type { Judged } from '../../model/judged.ts';
import type { Phrase } from '../phrase.ts';

/** What can happen to a claim, as a timeline tells it. */
export type EventKind =
  | 'logged'
  | 'said'
  | 'published'
  | 'evidence'
  | 'absence'
  | 'assessed'
  | 'reviewed'
  | 'asked'
  | 'answered'
  | 'rechecked'
  | 'translated'
  | 'withdrawn'
  | 'mistake'
  | 'corrected'
  | 'accepted'
  | 'merged'
  | 'parted'
  | 'withheld'
  | 'review_due'
  | 'due';

/** What a timeline knows of an event, in words and codes of its record. */
export interface EventFacts {
  readonly facts: Readonly<Record<string, string>>;
  /** Who entered it. */
  readonly by: string | undefined;
  /** The record that was retracted, corrected, re-checked, translated, accepted or withheld. */
  readonly of: { readonly kind: string; readonly n: number } | null;
}

/** The sentences of a timeline. */
export interface EventWords {
  readonly happened: Readonly<Record<EventKind, (event: EventFacts) => Phrase>>;
  /** What the exact day is not known of, and that may have happened later than what is asked about. */
  readonly possibly: (happened: Phrase) => Phrase;
  /** Told on the day of its entry, for no other is on record. */
  readonly undated: (happened: Phrase) => Phrase;
  /** Where it stood, and where it stands from a day on. */
  readonly moved: (before: Judged, after: Judged) => Phrase;
  readonly still: (stands: Judged) => Phrase;
  /** Where it stands, with a mark *misleading* that stands beside it. */
  readonly marked: (stands: Phrase, leftOut: string) => Phrase;
}

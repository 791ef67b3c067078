import type { ToldDay } from '../../model/counted-day.ts';
import type { FirstOnRecord } from '../../model/first-on-record.ts';
import type { Basis, Manner } from '../../model/vocabularies/claims.ts';
import type { Cited } from '../cited.ts';
import type { Phrase } from '../phrase.ts';

/** Who says it. */
export interface AppearanceWords {
  readonly nobodyAsserts: Phrase;
  readonly onlySuggested: Phrase;
  readonly perhapsAsserted: Phrase;
  readonly said: (
    saying: ToldDay & {
      readonly order: FirstOnRecord | 'later';
      readonly who: string;
      readonly role: string | undefined;
      readonly via: readonly string[];
      readonly manner: Manner;
      readonly possibly: boolean;
      readonly place: string | undefined;
      readonly cited: Cited;
    },
  ) => Phrase;
  readonly unnamed: Phrase;
  readonly basis: (basis: Basis | undefined) => Phrase;
  /** Of a claim that held for a period: what holds for the time it was said. */
  readonly heldWhen: Readonly<Record<'for' | 'against' | 'unsure' | 'neither', Phrase>>;
  readonly note: (note: string) => Phrase;
  /** A speaker said it, and denied it or said its contrary (`other`). */
  readonly contradiction: (said: {
    readonly who: string;
    readonly on: readonly ToldDay[];
    readonly other: string | null;
    readonly against: readonly ToldDay[];
  }) => Phrase;
  /** Asserted or suggested after it became refuted. */
  readonly repeats: (since: string | null, sayings: readonly SaidBy[]) => Phrase;
  readonly possiblyRepeats: (sayings: readonly SaidBy[]) => Phrase;
  /** Of no known day, recorded after it became refuted; `isMore`: beside others whose day is known. */
  readonly undatedRepeats: (sayings: readonly SaidBy[], isMore: boolean) => Phrase;
}

/** Who said something, and when. */
export interface SaidBy extends ToldDay {
  readonly who: string;
}

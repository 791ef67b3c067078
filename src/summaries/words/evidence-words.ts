import type { AbsenceKind } from '../../model/vocabularies/absences.ts';
import type {
  Credibility,
  SetAsideReason,
  Stance,
  Strength,
} from '../../model/vocabularies/evidence.ts';
import type { Rung, Status } from '../../model/vocabularies/statuses.ts';
import type { Cited } from '../cited.ts';
import type { Phrase } from '../phrase.ts';
import type { SetAsideBy } from '../set-aside-by.ts';
import type { Look } from '../status-facts.ts';
import type { Side } from './words.ts';

/** What speaks for and against it. */
export interface EvidenceWords {
  readonly leads: {
    readonly counted: (side: Side, firm: boolean) => Phrase;
    readonly undercuts: (target: number | undefined, firm: boolean) => Phrase;
    readonly context: Phrase;
    readonly setAside: (stance: Stance) => Phrase;
    readonly possibly: (stance: Stance) => Phrase;
  };
  readonly piece: (piece: {
    readonly lead: Phrase;
    readonly cited: Cited;
    readonly source: string;
    readonly publisher: string | undefined;
    readonly when: Phrase;
  }) => Phrase;
  readonly grade: (strength: Strength | undefined, credibility: Credibility | undefined) => Phrase;
  readonly interested: Phrase;
  readonly ownOrigin: (title: string) => Phrase;
  readonly unnamedOrigin: Phrase;
  readonly note: (note: string) => Phrase;
  /** Why a record does not count, as a clause. */
  readonly reasons: Readonly<Record<SetAsideReason, (by: SetAsideBy | null) => Phrase>>;
  readonly why: (reason: SetAsideReason, by: SetAsideBy | null) => Phrase;
  /** What the rule made of a record, for one line of a trace. */
  readonly reckoned: {
    readonly counts: (how: string) => Phrase;
    readonly possibly: (on: string) => Phrase;
    readonly doesNot: (reason: Phrase) => Phrase;
  };
  readonly possiblyWhy: Phrase;
  readonly origins: (side: Side, firm: number) => Phrase;
}

/** What was looked for and where. */
export interface LookedForWords {
  readonly none: Phrase;
  readonly possibly: (sentence: Phrase) => Phrase;
  readonly look: (look: Look, cited: Cited) => Phrase;
  readonly position: (position: string) => Phrase;
  readonly covered: (covered: string) => Phrase;
  readonly terms: (terms: readonly string[]) => Phrase;
  /** Null where neither end tells anything. */
  readonly period: (from: string, to: string | undefined) => Phrase | null;
  readonly note: (note: string) => Phrase;
  readonly whyExpected: (note: string) => Phrase;
  readonly notCounted: (reason: SetAsideReason, by: SetAsideBy | null) => Phrase;
  readonly unknownAfter: Readonly<Record<AbsenceKind, Phrase>>;
  readonly notAgainst: Phrase;
  readonly unknown: Readonly<Partial<Record<Status, Phrase>>>;
  /** Of a forecast or promise that is no longer pending. */
  readonly unknownOutcome: Phrase;
}

/** What would change it, and when another look is due. */
export interface WouldChangeWords {
  readonly unchecked: Phrase;
  readonly noEvidenceFound: Readonly<Record<Rung, Phrase>>;
  readonly insufficient: Phrase;
  /** Where what was offered does not stand any more. */
  readonly nothingStands: Phrase;
  /** Where it held for a time and does not for another. */
  readonly held: Phrase;
  readonly supported: Phrase;
  readonly refuted: Phrase;
  readonly conflicting: Phrase;
  readonly pending: Phrase;
  readonly notCheckable: Phrase;
  readonly lookTurnsOld: (on: string) => Phrase;
  readonly dueOn: (on: string) => Phrase;
  readonly noDate: Phrase;
  readonly reviewOn: (on: string, who: string | null) => Phrase;
}

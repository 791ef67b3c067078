import type { Standing } from '../model/ladder/standing.ts';
import type { AbsenceKind } from '../model/vocabularies/absences.ts';
import type { ClaimKind } from '../model/vocabularies/claims.ts';

/** What a sentence about a status needs to know, and no more: a list can give it without a dossier. */
export interface StatusFacts {
  /** The as-of day, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly claimKind: ClaimKind;
  /** The due date as written, EDTF. */
  readonly dueOn?: string | undefined;
  readonly derived: Pick<
    Standing,
    'status' | 'row' | 'rung' | 'lookedUntil' | 'rungUntil' | 'held' | 'firm' | 'origins'
  > &
    Partial<Pick<Standing, 'possible'>>;
  /** The absences that count, in the order of the trace. */
  readonly looks?: readonly Look[];
  /** With those that would count too if their exact day fell by then. */
  readonly possibleLooks?: readonly Look[];
  /** Absences on record that do not count. */
  readonly otherLooks?: readonly OtherLook[];
  /** Why the counted pieces are not firm; empty where it is not known or they are. */
  readonly weaknesses?: readonly Weakness[];
}

/** One absence in the words of its record. */
export interface Look {
  readonly kind: AbsenceKind;
  /** Who knew of none, or looked; null: the desk itself. */
  readonly who: string | null;
  /** Where was looked. */
  readonly places: readonly string[];
  /** How far it reaches, EDTF. */
  readonly until: string;
  /** No day of it is on record: `until` is the day it was entered. */
  readonly isUndated?: true;
}

/** An absence that does not count: its kind, the day it reaches (`YYYY-MM-DD`), and whether a stake is the reason. */
export interface OtherLook {
  readonly kind: AbsenceKind;
  readonly reaches: string;
  readonly interested: boolean;
}

/** Why a piece of evidence is not firm. */
export const weaknesses = [
  'weak',
  'ungraded',
  'doubtful',
  'cannot_be_judged',
  'interested',
] as const;
export type Weakness = (typeof weaknesses)[number];

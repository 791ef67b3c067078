import type { Stands } from '../../model/judged.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import type { Status } from '../../model/vocabularies/statuses.ts';

/** What can happen to a claim: of the world, of the desk, or (`stands`) to where it stands. */
export type TimelineKind =
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
  | 'withheld'
  | 'merged'
  | 'parted'
  | 'review_due'
  | 'due'
  | 'stands';

/** A record as an event names it. */
export interface NamedRecord {
  readonly kind: NounName;
  readonly n: number;
  readonly id: string;
}

/** Where a claim stands between two days of change. */
export interface TimelineStanding extends Stands {
  readonly possible: Status | null;
  readonly stale: readonly StaleReason[];
  /** What is left out, by each mark *misleading* that stands beside the status. */
  readonly misleading: readonly string[];
}

/** One thing that happened, or falls due, on a day of the world. */
export interface TimelineEvent {
  readonly kind: TimelineKind;
  /** The day as it is written, EDTF; of what only the desk did, its day of entry. */
  readonly on: string;
  /** The latest day it can have been, `YYYY-MM-DD`: from then on it counts. Null where it never comes. */
  readonly counts: string | null;
  /** When this desk recorded it; null for what follows from the passing of days. */
  readonly entered: {
    readonly position: number;
    readonly at: string;
    /** `YYYY-MM-DD`, in the desk's zone. */
    readonly day: string;
    readonly by: string;
  } | null;
  /** The record that says so. */
  readonly record: NamedRecord | null;
  /** Of a retraction, a correction, a re-check, a translation, an acceptance or a withholding: the record it is about; of a merge or a parting: the claim that is gone, or came back. */
  readonly of: NamedRecord | null;
  /** In words and codes: `speaker`, `manner`, `quote`, `source`, `stance`, `status`, `because` and the like. */
  readonly facts: Readonly<Record<string, string>>;
  /** Of `stands`: where it stood the day before, and where it stands from this day on. */
  readonly before: TimelineStanding | null;
  readonly after: TimelineStanding | null;
}

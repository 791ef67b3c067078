import type { Day } from '../bounds.ts';
import type { SetAsideReason } from '../vocabularies/evidence.ts';
import type { Rung, Status } from '../vocabularies/statuses.ts';

/** The name of the rule; a new rule gets a new name, and old answers keep theirs. */
export const ladderRule = 'ladder/1';

/** What one side of the scales holds, in the words of `ladder/1` (section B). */
export interface CountedRecord {
  readonly kind: 'evidence' | 'absence';
  readonly n: number;
  /** In words: why it counts and how ("firm, for", "thin, against", "undercuts 12, firm", "searched, reaches 2023-03-31"). */
  readonly why: string;
  readonly firm: boolean;
}

export interface SetAsideRecord {
  readonly kind: 'evidence' | 'absence';
  readonly n: number;
  readonly reason: SetAsideReason;
  /** The record that sets it aside (the undercutter, the voice of the same origin, the appearance it repeats, the withdrawn source), where one does. */
  readonly by?: number;
}

export interface PossibleRecord {
  readonly kind: 'evidence' | 'absence';
  readonly n: number;
}

/** A period in which a side holds, as a firm piece names it. */
export interface HeldPeriod {
  readonly first: Day;
  readonly last: Day;
}

/** The answer of `ladder/1`: the status and the trace, in which each evidence and absence stands once. */
export interface Standing {
  readonly rule: typeof ladderRule;
  readonly status: Status;
  /** The row of the table that gave the status, 1 to 10: two rows give `insufficient`, for other reasons. */
  readonly row: number;
  /** Only with `no_evidence_found`. */
  readonly rung: Rung | null;
  /** Only with `no_evidence_found`: the latest day any counted absence reaches. */
  readonly lookedUntil: Day | null;
  /** How far the looks of the rung reach; only where one of a lower rung reaches farther. */
  readonly rungUntil?: Day;
  /** Only by row 3: the periods the firm pieces of each side name. */
  readonly held: {
    readonly for: readonly HeldPeriod[];
    readonly against: readonly HeldPeriod[];
  } | null;
  /** The status if the records counted that straddle the as-of day; null when it is the same or there are none. */
  readonly possible: Status | null;
  readonly origins: { readonly for: number; readonly against: number };
  readonly firm: { readonly for: number; readonly against: number };
  readonly counted: readonly CountedRecord[];
  readonly setAside: readonly SetAsideRecord[];
  readonly possibly: readonly PossibleRecord[];
}

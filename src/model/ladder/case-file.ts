import type { Bounds } from '../bounds.ts';
import type { AbsenceKind } from '../vocabularies/absences.ts';
import type { Basis, ClaimKind, Manner } from '../vocabularies/claims.ts';
import type { Credibility, Stance, Strength } from '../vocabularies/evidence.ts';

/**
 * What `deriveStatus` is given: everything about one claim that was entered by a ledger position, with
 * corrections laid over it. Plain values; no database, no clock. Records are named by their number `n`
 * (entry order: a smaller number was entered earlier).
 */
export interface CaseFile {
  readonly claim: CaseClaim;
  readonly evidence: readonly CaseEvidence[];
  readonly absences: readonly CaseAbsence[];
  readonly appearances: readonly CaseAppearance[];
  /** Every source that a piece, an absence or an appearance names, and all sources on their chains of origin. */
  readonly sources: ReadonlyMap<number, CaseSource>;
}

export interface CaseClaim {
  readonly kind: ClaimKind;
  /** The time the claim is about, where it names one. */
  readonly about?: Bounds;
  readonly dueOn?: Bounds;
}

/** What every record of the case carries. */
export interface CaseRecord {
  readonly n: number;
  /** A proposal of a model or a rule that no person has accepted. */
  readonly draft: boolean;
  /** The desk took it back as its own mistake. */
  readonly mistake: boolean;
  /** The day that counts for it (`dayThatCounts`). */
  readonly day: Bounds;
  /** The dates of its withdrawals, if any. */
  readonly withdrawals: readonly Bounds[];
  /** The source it rests on, where it names one. */
  readonly source?: number;
  /** Where in which text; absent when it rests on the source as a whole or on none. */
  readonly passage?: CasePassage;
}

export interface CasePassage {
  readonly snapshot: number;
  /** The source the snapshot is of. */
  readonly source: number;
  /** Code point ranges [start, end) of the quote in the snapshot: one, or several when words are left out. */
  readonly pieces: readonly (readonly [number, number])[];
  /**
   * The quote with case, white space, quotation marks and the like folded: compared across snapshots. Null: it was
   * withheld.
   */
  readonly foldedQuote: string | null;
}

export interface CaseEvidence extends CaseRecord {
  /** SHA-256 of its content (source, quote, note, stance), lower-case hex: breaks ties. */
  readonly content: string;
  readonly stance: Stance;
  readonly strength?: Strength;
  readonly credibility?: Credibility;
  readonly interested: boolean;
  /** The origin it names for itself: a source, or 'unnamed'; absent: the end of its source's chain. */
  readonly origin?: number | 'unnamed';
  /** The time the piece is about. */
  readonly about?: Bounds;
  /** The evidence it undercuts; present exactly when the stance is `undercuts`. */
  readonly undercuts?: number;
}

export interface CaseAbsence extends CaseRecord {
  /** SHA-256 of its content, lower-case hex: breaks ties in the order of the trace. */
  readonly content: string;
  readonly kind: AbsenceKind;
  readonly interested: boolean;
  /** The time the absence is about: from its `from` to its `until`, where both or one is given. */
  readonly about?: Bounds;
}

export interface CaseAppearance extends CaseRecord {
  readonly manner: Manner;
  readonly basis?: Basis;
}

export interface CaseSource {
  readonly n: number;
  /** The source it repeats. A chain never runs in a circle. */
  readonly origin?: number;
  readonly mistake: boolean;
  readonly withdrawals: readonly Bounds[];
}

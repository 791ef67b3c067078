import type { AbsenceKind } from '../../../src/model/vocabularies/absences.ts';
import type { Basis, ClaimKind } from '../../../src/model/vocabularies/claims.ts';
import type { Credibility, Stance, Strength } from '../../../src/model/vocabularies/evidence.ts';
import type { Status } from '../../../src/model/vocabularies/statuses.ts';
import type { Span } from './dates.ts';

/** One thing that was done to a desk, as the model remembers it: a plain line in a plain array. */
export type Deed = Done &
  (
    | SourceDeed
    | SnapshotDeed
    | PassageDeed
    | ClaimDeed
    | AppearanceDeed
    | EvidenceDeed
    | AbsenceDeed
    | AssessmentDeed
    | RecheckDeed
    | RetractionDeed
    | CorrectionDeed
    | AcceptanceDeed
    | SpeakerDeed
    | MergeDeed
    | PartingDeed
  );

/** By whom, when and at which place in the ledger. */
export interface Done {
  readonly n: number;
  readonly position: number;
  readonly by: string;
  readonly isPerson: boolean;
  /** The day in Prague. */
  readonly entryDay: number;
}

interface SourceDeed {
  readonly what: 'source';
  readonly id: string;
  readonly isExcerpt: boolean;
  readonly origin?: number | undefined;
  readonly publishedOn?: Span | undefined;
}

interface SnapshotDeed {
  readonly what: 'snapshot';
  readonly source: number;
}

interface PassageDeed {
  readonly what: 'passage';
  readonly source: number;
  readonly snapshot: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface ClaimDeed {
  readonly what: 'claim';
  readonly kind: ClaimKind;
  readonly aboutOn?: Span | undefined;
  readonly dueOn?: Span | undefined;
}

interface Resting {
  readonly claim: number;
  readonly source?: number | undefined;
  readonly passage?: number | undefined;
}

interface AppearanceDeed extends Resting {
  readonly what: 'appearance';
  readonly speaker: number;
  readonly basis?: Basis | undefined;
  readonly saidOn?: Span | undefined;
}

interface EvidenceDeed extends Resting {
  readonly what: 'evidence';
  readonly stance: Stance;
  readonly strength?: Strength | undefined;
  readonly credibility?: Credibility | undefined;
  readonly interested: boolean;
  readonly origin?: number | 'unnamed' | undefined;
  readonly seenOn?: Span | undefined;
  readonly aboutOn?: Span | undefined;
  readonly undercuts?: number | undefined;
  readonly note?: string | undefined;
}

interface AbsenceDeed extends Resting {
  readonly what: 'absence';
  readonly kind: AbsenceKind;
  readonly interested: boolean;
  readonly fromOn?: Span | undefined;
  readonly untilOn?: Span | undefined;
  readonly reviewOn?: Span | undefined;
  readonly note?: string | undefined;
}

interface AssessmentDeed {
  readonly what: 'assessment';
  readonly claim: number;
  readonly status: Status;
  readonly assessedOn?: Span | undefined;
  readonly reviewOn?: Span | undefined;
  readonly considered: readonly number[];
  readonly supersedes: readonly number[];
  readonly sawStatus: Status;
}

interface RecheckDeed {
  readonly what: 'recheck';
  readonly passage: number;
  readonly outcome: 'exact' | 'changed' | 'gone';
  readonly seenOn: Span;
}

interface RetractionDeed {
  readonly what: 'retraction';
  readonly record: number;
  readonly isMistake: boolean;
  readonly withdrawnOn?: Span | undefined;
}

/** From its entry on the field has this value, or none. */
interface CorrectionDeed {
  readonly what: 'correction';
  readonly record: number;
  readonly field: string;
  readonly after: Span | string | undefined;
}

interface AcceptanceDeed {
  readonly what: 'acceptance';
  readonly record: number;
  readonly verdict: 'accepted' | 'rejected' | 'unsure';
}

interface SpeakerDeed {
  readonly what: 'speaker';
}

/** Two claims, or two speakers, count as one. */
interface MergeDeed {
  readonly what: 'merge';
  readonly kept: number;
  readonly gone: number;
}

interface PartingDeed {
  readonly what: 'parting';
  readonly merge: number;
}

/** The deeds of one kind. */
export type DeedOf<What extends Deed['what']> = Extract<Deed, { readonly what: What }>;

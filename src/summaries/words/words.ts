import type { ToldDay } from '../../model/counted-day.ts';
import type { Judged } from '../../model/judged.ts';
import type { MappedRating } from '../../model/mapped.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { WhenSaid } from '../../model/speaker-record.ts';
import type { TakenBack } from '../../model/taken-back.ts';
import type { Confidence, Likelihood, StaleReason } from '../../model/vocabularies/assessments.ts';
import type { ClaimKind, LinkKind, Manner } from '../../model/vocabularies/claims.ts';
import type { SourceKind, Wording } from '../../model/vocabularies/sources.ts';
import type { Rung, Status } from '../../model/vocabularies/statuses.ts';
import type { Phrase } from '../phrase.ts';
import type { SectionKey } from '../section.ts';
import type { SetAsideBy } from '../set-aside-by.ts';
import type { Look, Weakness } from '../status-facts.ts';
import type { AppearanceWords } from './appearance-words.ts';
import type { EventWords } from './event-words.ts';
import type { EvidenceWords, LookedForWords, WouldChangeWords } from './evidence-words.ts';
import type { PageWords } from './page-words.ts';

/**
 * All that a summary says in one language. Another language is another value of this type: nothing else in
 * the room holds a word that a reader sees. Dates come as EDTF or `YYYY-MM-DD`, instants in UTC.
 */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly labels: LabelWords;
  readonly standing: StandingWords;
  readonly changes: ChangeWords;
  readonly claim: ClaimWords;
  readonly appearances: AppearanceWords;
  readonly evidence: EvidenceWords;
  readonly lookedFor: LookedForWords;
  readonly wouldChange: WouldChangeWords;
  readonly assessment: AssessmentWords;
  readonly links: LinkWords;
  readonly asked: AskedWords;
  readonly sources: SourceWords;
  readonly corrections: CorrectionWords;
  readonly judged: (judged: Judged) => Phrase;
  /** What was quoted just before, in the language of these words; never without saying that it is a translation. */
  readonly translated: (translation: {
    readonly by: string;
    readonly acceptedBy: string | null;
    readonly text: string;
  }) => Phrase;
  /** A day on record, else the day of entry as no more than that. */
  readonly when: (day: ToldDay) => Phrase;
  /** What a speaker did with a claim. */
  readonly manners: Readonly<Record<Manner, Phrase>>;
  readonly events: EventWords;
  readonly pages: PageWords;
  readonly speakerRecord: SpeakerRecordWords;
}

/** A side of the scales. */
export type Side = 'for' | 'against';

/** What is no sentence: the lines around the sections. */
export interface LabelWords {
  readonly title: (claim: string) => Phrase;
  readonly stamp: (moment: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly position: number;
  }) => Phrase;
  readonly method: (rule: string) => Phrase;
  /** The heading over the records, where a format lists them. */
  readonly records: string;
  readonly record: (note: {
    readonly n: number;
    readonly kind: string;
    readonly enteredOn: string;
    readonly by: string;
    readonly acceptedBy: string | null;
    readonly id: string | null;
    readonly textSha256: string | null;
    readonly bytesSha256: string | null;
  }) => Phrase;
}

/** Where it stands. */
export interface StandingWords {
  readonly unchecked: Phrase;
  readonly nothingStands: Phrase;
  readonly insufficient: (
    sides: Side | 'both',
    weak: { readonly because: readonly Weakness[]; readonly pieces: number },
  ) => Phrase;
  readonly oneSided: (
    side: Side,
    more: { readonly origins: number; readonly alsoOther: boolean },
  ) => Phrase;
  readonly held: (
    status: Status,
    periodsFor: readonly string[],
    periodsAgainst: readonly string[],
  ) => Phrase;
  readonly conflicting: (originsFor: number, originsAgainst: number) => Phrase;
  readonly pending: (kind: ClaimKind, dueOn: string | undefined) => Phrase;
  readonly notCheckable: Phrase;
  /** `search`: none is on record, or none that counts; null where a search is told of beside it. */
  readonly noted: (looks: readonly Look[], search: 'none' | 'none_counts' | null) => Phrase;
  readonly searched: (look: Look) => Phrase;
  readonly expected: (look: Look) => Phrase;
  /** The day the looks reach, and that of the rung where another reaches farther. */
  readonly lookInBrief: (rung: Rung, until: string, rungUntil: string | undefined) => Phrase;
  readonly nobodySince: Phrase;
  readonly nobodyWithoutStakeSince: Phrase;
  readonly nothingThatCountsSince: Phrase;
  readonly setAside: (pieces: number) => Phrase;
  readonly possiblyLooked: (sentence: Phrase) => Phrase;
  readonly possiblyStatus: (status: Status) => Phrase;
  readonly assessedAlike: (who: string, on: string) => Phrase;
  readonly assessedOtherwise: (who: string, on: string, judgement: Judged) => Phrase;
  readonly dissent: (who: string, on: string, judgement: Judged) => Phrase;
  readonly misleading: (who: string, leftOut: string) => Phrase;
  /** `since`: of one of ours, what became of the judgement it published. */
  readonly reviewed: (
    publisher: string | undefined,
    rating: string,
    on: string | undefined,
    since: Phrase | null,
  ) => Phrase;
  /** Behind the rating of a review of ours, without a full stop. */
  readonly judgementTakenBack: (retraction: Pick<TakenBack, 'kind' | 'on'>) => Phrase;
  /** The same, with when and how it was judged that stands in its place. */
  readonly judgementSuperseded: (on: string, judgement: Judged) => Phrase;
  /** What a rule reads a rating as, beside the rating and without a full stop; never to be taken for where the claim stands. */
  readonly readAs: (mapped: MappedRating) => Phrase;
  /** At least one reason, and the day the looks reach that count, `YYYY-MM-DD`. */
  readonly stale: (reasons: readonly StaleReason[], lookedUntil: string | null) => Phrase;
}

/** What changed since an earlier moment. */
export interface ChangeWords {
  readonly since: (asOf: string, position: number) => Phrase;
  readonly logged: Phrase;
  readonly moved: (before: Judged, after: Judged) => Phrase;
  readonly same: (stands: Judged) => Phrase;
  /** At least one kind, each with how many came on record. */
  readonly added: (
    counts: readonly { readonly kind: NewsKind; readonly number: number }[],
  ) => Phrase;
  readonly countsNow: (records: number) => Phrase;
  readonly countsNoMore: (records: number) => Phrase;
  readonly nothing: Phrase;
}

/** The kinds of record that are news of a claim. */
export type NewsKind = Extract<
  NounName,
  | 'appearance'
  | 'evidence'
  | 'absence'
  | 'assessment'
  | 'review'
  | 'request'
  | 'reply'
  | 'link'
  | 'correction'
>;

/** What the claim is, beside its text. */
export interface ClaimWords {
  readonly kinds: Readonly<Record<ClaimKind, Phrase>>;
  readonly terms: (terms: string) => Phrase;
  readonly about: (on: string) => Phrase;
  readonly dueOn: (on: string) => Phrase;
  readonly amount: (
    low: string | undefined,
    high: string | undefined,
    unit: string | undefined,
  ) => Phrase;
  /** A model or a rule proposed it, and nobody has decided. */
  readonly draft: Phrase;
  readonly rejected: (decision: {
    readonly by: string;
    readonly on: string;
    readonly because: string | undefined;
  }) => Phrase;
  /** Another claim was merged into it, on this day of the desk. */
  readonly merged: (gone: {
    readonly text: string;
    readonly on: string;
    readonly because: string | undefined;
  }) => Phrase;
}

/** The judgement of a person. */
export interface AssessmentWords {
  readonly judged: (who: string, on: string, judgement: Judged) => Phrase;
  readonly confidence: (confidence: Confidence) => Phrase;
  readonly likelihood: (likelihood: Likelihood) => Phrase;
  readonly because: (because: string) => Phrase;
  readonly considered: (records: number) => Phrase;
  /** How many of them are records of another claim now. */
  readonly consideredElsewhere: (records: number) => Phrase;
  readonly ruleGave: (rule: string, judgement: Judged) => Phrase;
  readonly superseded: (who: string, on: string, judgement: Judged) => Phrase;
}

/** How it bears on other claims. */
export interface LinkWords {
  /** With where the other claim stands, which is said and never inferred from. */
  readonly said: (link: {
    readonly kind: LinkKind;
    readonly direction: 'from' | 'to';
    readonly text: string;
    readonly stands: Judged;
  }) => Phrase;
  /** The mark *misleading* beside the status of the other claim. */
  readonly misleading: (who: string, leftOut: string) => Phrase;
  readonly because: (note: string) => Phrase;
}

/** What a speaker claimed, and how it stands: counts of claims, each with what they are counted of. */
export interface SpeakerRecordWords {
  readonly said: (manner: Manner, claims: number) => Phrase;
  /** Of so many claims so many were looked at, with how many stand where. */
  readonly lookedAt: (
    claims: number,
    of: number,
    stands: readonly (StandsWhenSaid & { readonly claims: number })[],
  ) => Phrase;
  readonly standsWhenSaid: (stands: StandsWhenSaid) => Phrase;
  readonly unchecked: (claims: number) => Phrase;
  readonly pending: (claims: number) => Phrase;
  readonly notCheckable: (claims: number) => Phrase;
  readonly notASample: Phrase;
  readonly group: Phrase;
  readonly nothing: Phrase;
}

/** Where a claim stands, and for claims that held for some time only what holds for the time they were said. */
export interface StandsWhenSaid {
  readonly judged: Judged;
  readonly whenSaid: WhenSaid | null;
}

/** Right of reply. */
export interface AskedWords {
  readonly asked: (who: string, on: string, possibly: boolean) => Phrase;
  readonly note: (note: string) => Phrase;
  readonly answered: (title: string) => Phrase;
  readonly silent: (by: string | undefined) => Phrase;
  readonly open: Phrase;
  readonly noEvidence: Phrase;
}

/** The sources. */
export interface SourceWords {
  readonly source: (source: {
    readonly title: string;
    readonly kind: SourceKind;
    readonly authors: readonly string[];
    readonly publisher: string | undefined;
    readonly on: string | undefined;
    readonly url: string | undefined;
  }) => Phrase;
  readonly wording: (wording: readonly Wording[]) => Phrase;
  readonly repeats: (title: string) => Phrase;
  readonly captured: (at: string, textSha256: string) => Phrase;
  readonly notAtHand: Phrase;
  readonly note: (note: string) => Phrase;
}

/** Corrections and retractions. */
export interface CorrectionWords {
  readonly corrected: (change: {
    readonly record: number;
    readonly kind: string;
    readonly on: string;
    readonly by: string;
    readonly field: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }) => Phrase;
  readonly mistake: (record: number, kind: string, on: string) => Phrase;
  readonly withdrawn: (
    record: number,
    kind: string,
    when: { readonly on: string; readonly possibly: boolean },
  ) => Phrase;
  readonly withheld: (record: number, kind: string, on: string) => Phrase;
  /** Of the record that it stands beside. */
  readonly takenBack: (retraction: Omit<TakenBack, 'n'>) => Phrase;
  /** Of a record that does not count since what it rests on was taken back. */
  readonly fellWith: (
    under: Pick<SetAsideBy, 'kind' | 'n' | 'called'>,
    retraction: Omit<TakenBack, 'n'>,
  ) => Phrase;
  readonly because: (because: string) => Phrase;
}

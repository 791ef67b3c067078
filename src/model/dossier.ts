import type { CountedDay, ToldDay } from './counted-day.ts';
import type { Reach } from './judged.ts';
import type { Standing } from './ladder/standing.ts';
import type { RecordValue } from './nouns/nouns.ts';
import type { NounName } from './record/noun-name.ts';
import type { TakenBack } from './taken-back.ts';
import type { Verdict } from './vocabularies/acts.ts';
import type { StaleReason } from './vocabularies/assessments.ts';
import type { SetAsideReason } from './vocabularies/evidence.ts';

/**
 * Everything the desk knows of one claim as of a day, as known at a ledger position: what a summary is a
 * function of. Plain values; the same desk, day and position give the same dossier.
 */
export interface Dossier extends Relations {
  readonly moment: DossierMoment;
  readonly claim: DossierRecord<'claim'>;
  /** Claims that were merged into it, whose records count for it, each with the merge that says so; oldest first. */
  readonly merged: readonly DossierMerged[];
  readonly topics: readonly DossierRecord<'topic'>[];
  /** Said by the as-of day, or possibly by then; earliest first. */
  readonly appearances: readonly DossierAppearance[];
  /** Every evidence of the claim that was entered, with what the rule made of it; in the order of the trace. */
  readonly evidence: readonly DossierEvidence[];
  readonly absences: readonly DossierAbsence[];
  readonly derived: Standing;
  /** The newest assessment in force; null when nobody has judged. */
  readonly assessed: DossierAssessment | null;
  /** Others in force whose status is the same, oldest first. */
  readonly agreeing: readonly DossierAssessment[];
  /** Others in force whose status differs from it. */
  readonly dissent: readonly DossierAssessment[];
  /** Earlier ones that were superseded, oldest first. */
  readonly superseded: readonly DossierAssessment[];
  readonly reviews: readonly DossierReview[];
  readonly stale: readonly StaleReason[];
  /** The passages behind `quote_in_trouble`. */
  readonly troubled?: readonly number[];
  /** Right of reply: who was asked by then, oldest entry first. */
  readonly requests: readonly DossierRequest[];
  /** Every source that is named above or stands on a chain of origin, by number. */
  readonly sources: readonly DossierSource[];
  readonly speakers: readonly DossierSpeaker[];
  /** Corrections of any record above, oldest first. */
  readonly corrections: readonly DossierRecord<'correction'>[];
}

export interface DossierMoment {
  /** The as-of day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The instant of the last entry that is known, in UTC. */
  readonly knownAt: string;
  /** Its position in the ledger. */
  readonly position: number;
}

/** A record with the corrections that were known laid over it. */
export interface DossierRecord<Name extends NounName> {
  readonly kind: Name;
  readonly n: number;
  readonly id: string;
  readonly slug: string | undefined;
  readonly value: RecordValue<Name>;
  readonly entered: Entered;
  /** A proposal of a model or a rule that no person has accepted. */
  readonly draft: boolean;
  /** Retractions of the record itself that were known, oldest first. */
  readonly retractions: readonly {
    readonly n: number;
    readonly id: string;
    readonly value: RecordValue<'retraction'>;
    readonly entered: Entered;
  }[];
  /** Of what a model or a rule wrote: by which of both, and what a person made of it. */
  readonly proposal?: Proposal | undefined;
  /** Its texts were withheld: why, by whom and when. At every ledger position, since they are gone. */
  readonly withheld?: Withheld | undefined;
  /** Its texts were withheld in private: they are gone for everybody, and the public is not told why. */
  readonly isGoneInPrivate?: true | undefined;
  /** Of a judgement: how far looks reach that it considered and that are of another claim now. */
  readonly looksElsewhere?: readonly { readonly n: number; readonly reach: Reach }[] | undefined;
}

/** What a model or a rule proposed. */
export interface Proposal {
  readonly by: 'model' | 'rule';
  /** Null: no person has decided yet. */
  readonly decision: Decision | null;
}

/** A person's verdict on a proposal. */
export interface Decision {
  /** The number of the acceptance. */
  readonly n: number;
  readonly id: string;
  readonly verdict: Verdict;
  readonly because: string | undefined;
  readonly entered: Entered;
}

/** Why the texts of a record are gone. */
export interface Withheld {
  /** The number of the withholding. */
  readonly n: number;
  readonly id: string;
  readonly because: string;
  readonly entered: Entered;
}

/** When and by whom a record was entered. */
export interface Entered {
  readonly position: number;
  /** UTC instant. */
  readonly at: string;
  /** The day in the desk's zone. */
  readonly day: number;
  readonly by: string;
}

export interface DossierAppearance extends DossierRecord<'appearance'> {
  /** The day that counts for it. */
  readonly day: CountedDay;
  /** It straddles the as-of day. */
  readonly possibly: boolean;
  readonly passage: DossierPassage | null;
  readonly fellWith: readonly Fallen[];
}

/** A passage, snapshot or source that was taken back by the as-of day: what rests on it does not count. */
export type Fallen = DossierRecord<'passage'> | DossierRecord<'snapshot'> | DossierRecord<'source'>;

/** A claim that counts as another. */
export interface DossierMerged {
  readonly claim: DossierRecord<'claim'>;
  readonly merge: DossierRecord<'merge'>;
}

/** What the rule made of an evidence or absence as of the day. */
export type Reckoning =
  | { readonly as: 'counted'; readonly firm: boolean; readonly why: string }
  | { readonly as: 'set_aside'; readonly reason: SetAsideReason; readonly by: number | null }
  | { readonly as: 'possibly' };

export interface DossierEvidence extends DossierRecord<'evidence'> {
  readonly day: CountedDay;
  readonly reckoning: Reckoning;
  readonly passage: DossierPassage | null;
  readonly fellWith: readonly Fallen[];
  /** The rule of an importer that graded it; null where none did. */
  readonly gradedBy: DossierRecord<'rule'> | null;
}

export interface DossierAbsence extends DossierRecord<'absence'> {
  readonly day: CountedDay;
  readonly reckoning: Reckoning;
  readonly passage: DossierPassage | null;
  readonly fellWith: readonly Fallen[];
}

export interface DossierAssessment extends DossierRecord<'assessment'> {
  readonly day: CountedDay;
}

/** A review, and what a rule reads its rating as; null where none has, or where the rating is withheld. */
export interface DossierReview extends DossierRecord<'review'> {
  readonly mapped: DossierMapping | null;
  /** Of one of ours: why the judgement it published stands no more as it was published; absent where it does. */
  readonly since?: JudgementSince | undefined;
}

/** What became of a published judgement: it was taken back, or one of another status stands in its place. */
export type JudgementSince = { readonly judgement: DossierRecord<'assessment'> } & (
  | { readonly became: 'taken_back'; readonly by: TakenBack }
  | { readonly became: 'superseded'; readonly by: DossierAssessment }
);

/** What a rule reads a rating as. It moves nothing. */
export interface DossierMapping extends DossierRecord<'mapping'> {
  readonly by: DossierRecord<'rule'>;
}

/** A request for a reply, whom it asked, and what came of it by then. */
export interface DossierRequest extends DossierRecord<'request'> {
  /** It straddles the as-of day. */
  readonly possibly: boolean;
  readonly asked: DossierRecord<'speaker'>;
  readonly replies: readonly DossierReply[];
}

export interface DossierReply extends DossierRecord<'reply'> {
  /** Where the answer stands; null: there was none. */
  readonly source: DossierRecord<'source'> | null;
}

/** What stands beside a claim's status and never moves it. */
export interface Relations {
  /** How it bears on other claims, and they on it; oldest entry first. */
  readonly links: readonly DossierLink[];
  /** Speakers who said both this and its contrary, by the day. */
  readonly contradictions: readonly DossierContradiction[];
  /** What was said of it after it became refuted; null when it did not by the day. */
  readonly repeats: DossierRepeats | null;
}

/** A link seen from one of its claims. */
export interface DossierLink extends DossierRecord<'link'> {
  /** `from`: the claim is the one that narrows, presupposes and so on; `to`: it is the one that is narrowed. */
  readonly direction: 'from' | 'to';
  /** The claim at the other end, and where it stands as of the same day. */
  readonly other: DossierRecord<'claim'>;
  readonly standing: Pick<Standing, 'status' | 'rung' | 'lookedUntil' | 'rungUntil'>;
  /** The marks *misleading* that stand beside that. */
  readonly misleading: readonly { readonly by: string; readonly leftOut: string }[];
}

/** An appearance that stands in a relation. */
export interface DossierSaying extends DossierRecord<'appearance'>, ToldDay {}

/** A speaker said something, and denied it or said what contradicts it. Both may have been meant when said. */
export interface DossierContradiction {
  readonly speaker: number;
  readonly said: readonly DossierSaying[];
  readonly against: readonly DossierSaying[];
  /** The claim that contradicts, and the link that says so; null: the claim itself was denied. */
  readonly other: DossierRecord<'claim'> | null;
  readonly link: number | null;
}

/** Asserted or suggested on a day after the claim became refuted and before it stood otherwise, earliest first. */
export interface DossierRepeats {
  /** Since when it stands, or last stood, at refuted: `YYYY-MM-DD`; null: on every day there is. */
  readonly since: string | null;
  readonly sayings: readonly DossierSaying[];
  /** Their day is not exact: some of it is such a day. */
  readonly possibly: readonly DossierSaying[];
  /** No day of them is on record; they were recorded after it became refuted, and may have been said before. */
  readonly undated: readonly DossierSaying[];
}

/** A passage with its translations in force, oldest first; never the quote itself, and one that was withheld says so. */
export interface TranslatedPassage extends DossierRecord<'passage'> {
  readonly translations: readonly DossierRecord<'translation'>[];
}

/** A passage down to the snapshot it stands in and that snapshot's hashes. */
export interface DossierPassage extends TranslatedPassage {
  readonly snapshot: DossierRecord<'snapshot'>;
}

export interface DossierSource extends DossierRecord<'source'> {
  /** Its snapshots that were captured by then, oldest first. */
  readonly snapshots: readonly DossierRecord<'snapshot'>[];
}

export interface DossierSpeaker extends DossierRecord<'speaker'> {
  /** Speakers that were merged into this one; what is on record of them is on record of it. */
  readonly merged: readonly DossierRecord<'speaker'>[];
  readonly names: readonly DossierRecord<'name'>[];
  readonly roles: readonly DossierRecord<'role'>[];
}

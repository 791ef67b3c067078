import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import type { ClaimKind } from '../../model/vocabularies/claims.ts';
import type { Stance } from '../../model/vocabularies/evidence.ts';
import type { RecheckOutcome, SourceKind, SpeakerKind } from '../../model/vocabularies/sources.ts';
import type { Rung, Status } from '../../model/vocabularies/statuses.ts';
import type { Cited } from '../cited.ts';
import type { Phrase } from '../phrase.ts';

/** What the pages of a desk say around the summaries. */
export interface PageWords {
  /** Labels and headings, which say nothing about a status. */
  readonly labels: Readonly<Record<PageLabel, string>>;
  readonly statuses: Readonly<Record<Status, Term>>;
  readonly rungs: Readonly<Record<Rung, Term>>;
  /** How far looks reach, in a box beside the name of the status: the label of a rung, and a day (`YYYY-MM-DD`). */
  readonly reach: (rung: string, until: string) => string;
  /** How others rated a claim, in a list: one of them with its rating, and how many more there are. */
  readonly reviewedBy: (publisher: string, rating: string, more: number) => Phrase;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  readonly speakerKinds: Readonly<Record<SpeakerKind, string>>;
  readonly stale: Readonly<Record<StaleReason, string>>;
  readonly trouble: Readonly<Record<Exclude<RecheckOutcome, 'exact' | 'unreachable'>, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly reckoning: Readonly<Record<'counts' | 'countsNot' | 'possibly', string>>;
  readonly date: (edtf: string) => string;
  /** From when to when a role was held, each a date of EDTF; empty where neither tells anything. */
  readonly roleSpan: (from: string | undefined, to: string | undefined) => string;
  /** The last entry of the ledger that touched what is shown. */
  readonly touched: (position: number, at: string) => Phrase;
  readonly asOf: (day: string) => Phrase;
  readonly counted: (claims: number) => Phrase;
  /** So many of so many. */
  readonly outOf: (count: number, whole: number) => string;
  readonly news: Readonly<
    Record<'claim' | 'appearance' | 'evidence' | 'absence' | 'assessment' | 'review', string>
  >;
  /** Stored words between quotation marks. */
  readonly quoted: (words: string) => Phrase;
  /** Where in its source a quote stands; nothing where it has neither pages nor times. */
  readonly placeIn: (place: Pick<Cited, 'page' | 'time'>) => Phrase;
  readonly recordName: (kind: string, n: number) => string;
}

/** A word with what it means. */
export interface Term {
  readonly label: string;
  readonly means: string;
}

/** The labels of the pages. */
export type PageLabel =
  | 'site'
  | 'tagline'
  | 'skip'
  | 'menu'
  | 'home'
  | 'claims'
  | 'speakers'
  | 'sources'
  | 'topics'
  | 'corrections'
  | 'assessments'
  | 'about'
  | 'picker'
  | 'pickDay'
  | 'pickKnown'
  | 'pickHint'
  | 'show'
  | 'now'
  | 'news'
  | 'byStatus'
  | 'status'
  | 'claim'
  | 'kind'
  | 'topic'
  | 'speaker'
  | 'search'
  | 'any'
  | 'filter'
  | 'wantsLook'
  | 'more'
  | 'moreFound'
  | 'none'
  | 'byRule'
  | 'assessed'
  | 'notAssessed'
  | 'reviewed'
  | 'notReviewed'
  | 'ownReview'
  | 'misleading'
  | 'mistake'
  | 'withdrawal'
  | 'dissent'
  | 'overTime'
  | 'cameAbout'
  | 'evidenceMap'
  | 'day'
  | 'what'
  | 'entered'
  | 'from'
  | 'to'
  | 'always'
  | 'onwards'
  | 'stands'
  | 'asTable'
  | 'records'
  | 'toFrame'
  | 'wasCorrected'
  | 'archivedText'
  | 'quotesFrom'
  | 'quotedFor'
  | 'wholeSource'
  | 'withheldText'
  | 'noText'
  | 'leftOutText'
  | 'captured'
  | 'original'
  | 'repeats'
  | 'said'
  | 'looked'
  | 'alsoKnownAs'
  | 'roles'
  | 'new'
  | 'because'
  | 'change'
  | 'record'
  | 'origins'
  | 'signs'
  | 'signless'
  | 'speakerRecord'
  | 'nothing'
  | 'notFound'
  | 'badRequest'
  | 'failed'
  | 'tooManyConnections'
  | 'wrongHost'
  | 'method'
  | 'methodText'
  | 'ladder'
  | 'rowGives'
  | 'row'
  | 'when'
  | 'gives'
  | 'meanings'
  | 'rungTitle'
  | 'number'
  | 'back'
  | 'coverage'
  | 'lookedBy'
  | 'where'
  | 'until'
  | 'repeatsOverTime'
  | 'countedOf'
  | 'countedHint'
  | 'noneOnRecord'
  | 'noSuchLook'
  | 'deskDay'
  | 'deskDayHint'
  | 'deskDayPart'
  | 'hour';

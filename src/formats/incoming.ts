import type { SpokenDate } from '../model/bounds.ts';
import type { ClaimKind, Manner } from '../model/vocabularies/claims.ts';
import type { Stance, Strength } from '../model/vocabularies/evidence.ts';
import type { SourceKind, SpeakerKind } from '../model/vocabularies/sources.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
import type { DateField } from './column-map.ts';
import type { Path } from './foreign.ts';

/** Which fields of a record stand word for word in the foreign row, and where. */
export type HeldAt = Readonly<Record<string, Path>>;

/** What a foreign row says, in the desk's words: plain values, before anything is looked up or numbered. */
export interface Incoming {
  readonly claim?: IncomingClaim | undefined;
  readonly appearances?: readonly IncomingAppearance[];
  readonly reviews?: readonly IncomingReview[];
  readonly evidence?: readonly IncomingEvidence[];
  readonly absences?: readonly IncomingAbsence[];
  /** Works that the row itself is, where it is about no claim. */
  readonly source?: IncomingSource | undefined;
  /** The cells of a table that were to be dates. */
  readonly dates?: readonly DateCell[];
}

/** A cell of a table that was to be a date. */
export interface DateCell {
  readonly field: DateField;
  /** The name of its column; absent where the map gives one value for every row. */
  readonly column: string | undefined;
  readonly written: string;
  /** What it was read as; undefined where that cannot be told for sure. */
  readonly date: SpokenDate | undefined;
}

export interface IncomingClaim {
  readonly text: string;
  readonly kind?: ClaimKind | undefined;
  readonly terms?: string | undefined;
  readonly language?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly at?: HeldAt;
}

export interface IncomingSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly at?: HeldAt;
}

export interface IncomingSource {
  readonly title: string;
  readonly kind: SourceKind;
  readonly publisher?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly url?: string | undefined;
  readonly publishedOn?: SpokenDate | undefined;
  readonly language?: string | undefined;
  readonly note?: string | undefined;
  readonly at?: HeldAt;
}

export interface IncomingAppearance {
  readonly speaker: IncomingSpeaker;
  readonly manner?: Manner | undefined;
  readonly source?: IncomingSource | undefined;
  readonly saidOn?: SpokenDate | undefined;
  readonly place?: string | undefined;
  readonly role?: string | undefined;
  readonly note?: string | undefined;
  readonly at?: HeldAt;
}

export interface IncomingReview {
  readonly publisher: string;
  /** The publisher's own words. */
  readonly rating: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedOn?: SpokenDate | undefined;
  readonly language?: string | undefined;
  /** What the rule of the format makes of the rating; absent: it maps to no status. */
  readonly status?: Status | undefined;
  readonly at?: HeldAt;
}

export interface IncomingEvidence {
  readonly source: IncomingSource;
  readonly stance: Stance;
  readonly strength?: Strength | undefined;
  readonly seenOn?: SpokenDate | undefined;
  readonly note?: string | undefined;
  /** A rule of the format graded it. */
  readonly graded?: true | undefined;
  readonly at?: HeldAt;
}

/** A documented search that found nothing. */
export interface IncomingAbsence {
  readonly speaker?: IncomingSpeaker | undefined;
  readonly places: readonly string[];
  readonly searchTerms?: readonly string[] | undefined;
  readonly covered?: string | undefined;
  readonly untilOn?: SpokenDate | undefined;
  readonly note?: string | undefined;
  readonly at?: HeldAt;
}

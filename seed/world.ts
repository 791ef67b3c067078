import type { AbsenceKind } from '../src/model/vocabularies/absences.ts';
import type { Confidence, Likelihood } from '../src/model/vocabularies/assessments.ts';
import type { Basis, ClaimKind, LinkKind, Manner } from '../src/model/vocabularies/claims.ts';
import type { Credibility, Stance, Strength } from '../src/model/vocabularies/evidence.ts';
import type { SourceKind, SpeakerKind, Wording } from '../src/model/vocabularies/sources.ts';
import type { Status } from '../src/model/vocabularies/statuses.ts';

/**
 * A small named world: what a desk would have typed, as plain data. Keys name things inside the world
 * only; slugs are the public names of claims, sources, speakers and topics.
 * All dates are EDTF, as uncertain as the text leaves them.
 *
 * `Place` says where its records stand: word for word in the one text the world is seeded with, or in
 * sources that each record names and whose texts are not at hand.
 */
export interface World<Place extends WorldPlace = WorldQuote> {
  readonly speakers: readonly WorldSpeaker[];
  readonly sources: readonly WorldSource[];
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  readonly claims: readonly WorldClaim<Place>[];
  /** What this world knows of claims that another one logged before it. */
  readonly additions?: readonly WorldAddition<Place>[];
  /** How claims of this world, and of those seeded before it, bear on each other. */
  readonly links?: readonly WorldLink[];
  readonly withdrawals?: readonly WorldWithdrawal[];
}

/** "`from` narrows `to`", by the slugs of two claims. */
export interface WorldLink {
  readonly from: string;
  readonly kind: LinkKind;
  readonly to: string;
  readonly because: string;
}

export type WorldPlace = WorldQuote | WorldCitation;

export interface WorldSpeaker {
  readonly slug: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly alsoKnownAs?: readonly string[];
  readonly roles?: readonly {
    readonly title: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly wikidata?: string;
}

export interface WorldSource {
  readonly slug: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
  readonly publishedOn?: string;
  readonly language?: string;
  readonly wording?: readonly Wording[];
  /** Slug of the source it repeats. */
  readonly origin?: string;
  readonly note?: string;
}

/** A place in the captured text: at most fifteen words, word for word; prefix and suffix tell twins apart. */
export interface WorldQuote {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A source as a whole: nothing is quoted from it. */
export interface WorldCitation {
  /** Slug of the source. */
  readonly source: string;
}

export interface WorldClaim<Place extends WorldPlace = WorldQuote> extends WorldRecords<Place> {
  readonly slug: string;
  readonly kind: ClaimKind;
  /** One checkable proposition, in our own words. */
  readonly text: string;
  /** A note on its terms. */
  readonly terms?: string;
  readonly topics: readonly string[];
  readonly about?: string;
  readonly dueOn?: string;
  readonly amount?: { readonly low: string; readonly high?: string; readonly unit: string };
}

export interface WorldAddition<Place extends WorldPlace> extends WorldRecords<Place> {
  /** Slug of the claim. */
  readonly claim: string;
}

/** What is put to a claim. */
interface WorldRecords<Place extends WorldPlace> {
  readonly appearances: readonly WorldAppearance<Place>[];
  readonly evidence?: readonly WorldEvidence<Place>[];
  readonly absences?: readonly WorldAbsence<Place>[];
  readonly assessments?: readonly WorldAssessment[];
}

export type WorldAppearance<Place extends WorldPlace = WorldQuote> = Place & {
  /** Slug of the speaker whose claim it is. */
  readonly speaker: string;
  readonly manner: Manner;
  readonly basis?: Basis;
  /** Slugs of the relays, outward: from the speaker to the source in hand. */
  readonly via?: readonly string[];
  readonly saidOn?: string;
  readonly place?: string;
  readonly role?: string;
  readonly note?: string;
};

export type WorldEvidence<Place extends WorldPlace = WorldQuote> = Place & {
  /** Names it inside the world, for what undercuts it. */
  readonly key?: string;
  readonly stance: Stance;
  /** Key of the earlier piece of the same claim that it undercuts. */
  readonly undercuts?: string;
  /** Why the desk took it back as its own mistake, before it went on. */
  readonly mistake?: string;
  readonly note: string;
  readonly strength?: Strength;
  readonly credibility?: Credibility;
  readonly interested?: true;
  /** Slug of a source, or 'unnamed'. */
  readonly origin?: string;
  readonly on?: string;
  readonly about?: string;
};

export type WorldAbsence<Place extends WorldPlace = WorldQuote> = Place & {
  readonly kind: AbsenceKind;
  /** Slug of a speaker; of a search absent: the desk itself. */
  readonly by?: string;
  readonly position?: string;
  readonly basis?: Basis;
  readonly covered?: string;
  readonly where?: readonly string[];
  readonly terms?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly interested?: true;
  readonly note?: string;
  readonly reviewOn?: string;
};

export interface WorldAssessment {
  /** The person who judges; absent: whoever seeds. */
  readonly by?: string;
  readonly status: Status;
  readonly confidence?: Confidence;
  readonly likelihood?: Likelihood;
  readonly because: string;
  readonly misleading?: string;
  readonly on: string;
  readonly reviewOn?: string;
}

/** A source that the world took back on a day. */
export interface WorldWithdrawal {
  /** Slug of the source. */
  readonly source: string;
  readonly on: string;
  readonly because: string;
}

import type { AbsenceKind } from '../src/model/vocabularies/absences.ts';
import type { Confidence, Likelihood } from '../src/model/vocabularies/assessments.ts';
import type { Basis, ClaimKind, Manner } from '../src/model/vocabularies/claims.ts';
import type { Credibility, Stance, Strength } from '../src/model/vocabularies/evidence.ts';
import type { SourceKind, SpeakerKind, Wording } from '../src/model/vocabularies/sources.ts';
import type { Status } from '../src/model/vocabularies/statuses.ts';

/**
 * A small named world: what a desk would have typed, as plain data. Keys name things inside the world
 * only; slugs are the public names of claims, sources, speakers and topics.
 * All dates are EDTF, as uncertain as the text leaves them.
 */
export interface World {
  readonly speakers: readonly WorldSpeaker[];
  readonly sources: readonly WorldSource[];
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  readonly claims: readonly WorldClaim[];
}

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

export interface WorldClaim {
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
  readonly appearances: readonly WorldAppearance[];
  readonly evidence?: readonly WorldEvidence[];
  readonly absences?: readonly WorldAbsence[];
  readonly assessments?: readonly WorldAssessment[];
}

export interface WorldAppearance extends WorldQuote {
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
}

export interface WorldEvidence extends WorldQuote {
  readonly stance: Stance;
  readonly note: string;
  readonly strength?: Strength;
  readonly credibility?: Credibility;
  readonly interested?: true;
  /** Slug of a source, or 'unnamed'. */
  readonly origin?: string;
  readonly on?: string;
  readonly about?: string;
}

export interface WorldAbsence extends WorldQuote {
  readonly kind: AbsenceKind;
  readonly by: string;
  readonly position?: string;
  readonly basis?: Basis;
  readonly covered?: string;
  readonly where?: readonly string[];
  readonly terms?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly interested?: true;
  readonly note?: string;
}

export interface WorldAssessment {
  readonly status: Status;
  readonly confidence?: Confidence;
  readonly likelihood?: Likelihood;
  readonly because: string;
  readonly misleading?: string;
  readonly on: string;
  readonly reviewOn?: string;
}

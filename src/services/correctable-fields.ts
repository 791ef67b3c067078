import type { z } from 'zod';
import type { NounName } from '../model/record/noun-name.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { yes } from '../model/vocabularies/acts.ts';
import { AddEvidence } from './add-evidence.ts';
import { AddRequest } from './add-request.ts';
import { AddReview } from './add-review.ts';
import { AddSource } from './add-source.ts';
import { AddSpeaker, RoleFacts } from './add-speaker.ts';
import { AddTranslation } from './add-translation.ts';
import { AnswerRequest, ReplyFacts } from './answer-request.ts';
import { LogClaim } from './log-claim.ts';
import { NoteAbsence } from './note-absence.ts';
import { AppearanceFacts } from './record-appearance.ts';

/** A field that can be put right. */
export interface CorrectableField {
  /** What its first value had to be, and what the new one has to be. */
  readonly shape: z.ZodType;
  /** What the command that records it calls it, where that differs. */
  readonly option?: string;
  /** A date that may not lie ahead. */
  readonly past?: true;
}

type CorrectableFields = Readonly<Record<string, CorrectableField>>;

const past = true;
const Yes = codeSchema(yes);

const claim: CorrectableFields = {
  text: { shape: LogClaim.shape.text },
  terms: { shape: LogClaim.shape.terms },
  language: { shape: LogClaim.shape.language },
};

const source: CorrectableFields = {
  title: { shape: AddSource.shape.title },
  sourceKind: { shape: AddSource.shape.kind, option: 'kind' },
  publisher: { shape: AddSource.shape.publisher },
  authors: { shape: AddSource.shape.authors, option: 'author' },
  url: { shape: AddSource.shape.url },
  publishedOn: { shape: AddSource.shape.publishedOn, past },
  language: { shape: AddSource.shape.language },
  wording: { shape: AddSource.shape.wording },
  origin: { shape: AddSource.shape.origin },
  note: { shape: AddSource.shape.note },
};

const translation: CorrectableFields = {
  language: { shape: AddTranslation.shape.language },
  text: { shape: AddTranslation.shape.text },
  translator: { shape: AddTranslation.shape.by, option: 'by' },
};

const speaker: CorrectableFields = {
  name: { shape: AddSpeaker.shape.name },
  speakerKind: { shape: AddSpeaker.shape.kind, option: 'kind' },
  wikidata: { shape: AddSpeaker.shape.wikidata },
  note: { shape: AddSpeaker.shape.note },
};

const role: CorrectableFields = {
  title: { shape: RoleFacts.shape.title },
  fromOn: { shape: RoleFacts.shape.from, option: 'from', past },
  toOn: { shape: RoleFacts.shape.to, option: 'to' },
};

const appearance: CorrectableFields = {
  manner: { shape: AppearanceFacts.shape.manner },
  basis: { shape: AppearanceFacts.shape.basis },
  saidOn: { shape: AppearanceFacts.shape.saidOn, past },
  place: { shape: AppearanceFacts.shape.place },
  role: { shape: AppearanceFacts.shape.role },
  note: { shape: AppearanceFacts.shape.note },
};

const evidence: CorrectableFields = {
  stance: { shape: AddEvidence.shape.stance },
  strength: { shape: AddEvidence.shape.strength },
  credibility: { shape: AddEvidence.shape.credibility },
  interested: { shape: Yes },
  origin: { shape: AddEvidence.shape.origin },
  originUnnamed: { shape: Yes },
  seenOn: { shape: AddEvidence.shape.on, option: 'on', past },
  aboutOn: { shape: AddEvidence.shape.about, option: 'about' },
  note: { shape: AddEvidence.shape.note },
};

const absence: CorrectableFields = {
  position: { shape: NoteAbsence.shape.position },
  basis: { shape: NoteAbsence.shape.basis },
  covered: { shape: NoteAbsence.shape.covered },
  places: { shape: NoteAbsence.shape.where, option: 'where' },
  searchTerms: { shape: NoteAbsence.shape.terms, option: 'terms' },
  fromOn: { shape: NoteAbsence.shape.from, option: 'from', past },
  untilOn: { shape: NoteAbsence.shape.until, option: 'until', past },
  interested: { shape: Yes },
  note: { shape: NoteAbsence.shape.note },
  reviewOn: { shape: NoteAbsence.shape.reviewOn },
};

const review: CorrectableFields = {
  publisher: { shape: AddReview.shape.publisher },
  rating: { shape: AddReview.shape.rating },
  title: { shape: AddReview.shape.title },
  url: { shape: AddReview.shape.url },
  publishedOn: { shape: AddReview.shape.on, option: 'on', past },
  language: { shape: AddReview.shape.language },
};

const request: CorrectableFields = {
  askedOn: { shape: AddRequest.shape.on, option: 'on', past },
  note: { shape: AddRequest.shape.note },
};

const reply: CorrectableFields = {
  noAnswerBy: { shape: ReplyFacts.shape.noAnswerBy, past },
  note: { shape: AnswerRequest.shape.note },
};

/**
 * What can be put right, by noun. Left out is what makes a record this one and no other: the kind, time and
 * amount of a claim; the claim, speaker, source and words that a record puts together; all of a passage or a
 * snapshot, which are as they were found; and judgements and acts, which are answered by later ones.
 */
export const correctableFields: Readonly<Partial<Record<NounName, CorrectableFields>>> = {
  ...{
    speaker,
    role,
    source,
    translation,
    claim,
    appearance,
    evidence,
    absence,
    review,
    request,
    reply,
  },
};

import type { Bounds } from '../../model/bounds.ts';
import { dateOnRecord } from '../../model/counted-day.ts';
import { isoOfDay } from '../../model/day.ts';
import type { Dossier, DossierAbsence, DossierEvidence } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';
import type { ClaimKind } from '../../model/vocabularies/claims.ts';
import type { Status } from '../../model/vocabularies/statuses.ts';
import { claimings } from '../claimings.ts';
import { reasonsOf } from '../reasons-of.ts';
import type { AveritecClaim } from './averitec-schema.ts';

type Question = AveritecClaim['questions'][number];

/** What each status is called there; null where calling it so would turn it into another. */
const labels: Readonly<Record<Status, AveritecClaim['label']>> = {
  unchecked: null,
  no_evidence_found: 'Not Enough Evidence',
  insufficient: 'Not Enough Evidence',
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting: 'Conflicting Evidence/Cherrypicking',
  pending: null,
  not_checkable: null,
};

/** What each kind is called there. */
const claimTypes: Readonly<Record<ClaimKind, readonly string[]>> = {
  event: ['Event/Property Claim'],
  quantity: ['Numerical Claim'],
  quote: ['Quote Verification'],
  causal: ['Causal Claim'],
  position: ['Position Statement'],
  forecast: [],
  promise: [],
  opinion: [],
};

/** A claim with what counts for and against it as questions and answers; an absence is a question nobody could answer. */
export function averitecClaim(given: Dossier, standing: string): AveritecClaim {
  const dossier = given.sources.some(isGone) ? withoutGone(given) : given;
  const { claim, assessed, derived, reviews } = dossier;
  const [first] = claimings(dossier);
  const speaker = dossier.speakers.find(({ n }) => n === first?.value.speaker);
  const url = urlOf(dossier, first?.value.source);
  return {
    claim: claim.value.text,
    required_reannotation: false,
    label: labels[assessed?.value.status ?? derived.status],
    justification: reasonsOf(dossier, standing),
    claim_date: first ? averitecDate(dateOnRecord(first.day)) : null,
    speaker: speaker === undefined || isGone(speaker) ? null : speaker.value.name,
    original_claim_url: url,
    cached_original_claim_url: null,
    fact_checking_article: reviews.at(-1)?.value.url ?? null,
    reporting_source: publisherOf(dossier, first?.value.source),
    location_ISO_code: null,
    claim_types: [...claimTypes[claim.value.claimKind]],
    fact_checking_strategies: [],
    questions: [
      ...dossier.evidence
        .filter(isCounted)
        .map((piece) => answered(dossier, piece))
        .filter(({ question }) => question !== ''),
      ...dossier.absences.filter(isCounted).map((look) => unanswerable(dossier, look)),
    ],
  };
}

/** Nothing is told of a work of which title and address are withheld. */
const withoutGone = (dossier: Dossier): Dossier => ({
  ...dossier,
  sources: dossier.sources.filter((source) => !isGone(source)),
});

const isCounted = (record: DossierEvidence | DossierAbsence): boolean =>
  record.reckoning.as === 'counted' && !isGone(record);

/** The words of a passage, unless they were withheld. */
const quoteOf = (passage: DossierEvidence['passage']): string | undefined =>
  passage === null || isGone(passage) ? undefined : passage.value.quote;

/** What an evidence is put to a claim as is its note; the answer is the quote, else the note. */
function answered(dossier: Dossier, { value, passage }: DossierEvidence): Question {
  const quote = quoteOf(passage);
  const source = dossier.sources.find(({ n }) => n === value.source);
  const title = source?.value.title ?? '';
  const snapshot = passage?.snapshot ?? source?.snapshots.at(-1);
  return {
    question: value.note ?? title,
    answers: [
      {
        answer: quote ?? value.note ?? title,
        answer_type: quote === undefined ? 'Abstractive' : 'Extractive',
        source_url: urlOf(dossier, value.source),
        cached_source_url: null,
        source_medium: media[snapshot?.value.mediaType ?? ''] ?? null,
      },
    ],
  };
}

/** What a source was captured as; of one whose text is not at hand the medium is not known. */
const media: Readonly<Record<string, string>> = {
  'text/html': 'Web text',
  'application/pdf': 'PDF',
};

function unanswerable(dossier: Dossier, { value, passage }: DossierAbsence): Question {
  const asked = value.covered ?? value.searchTerms?.join('; ') ?? dossier.claim.value.text;
  return {
    question: asked,
    answers: [
      {
        answer: quoteOf(passage) ?? value.note ?? '',
        answer_type: 'Unanswerable',
        source_url: urlOf(dossier, value.source),
        cached_source_url: null,
        source_medium: null,
      },
    ],
  };
}

function urlOf({ sources }: Dossier, n: number | undefined): string | null {
  return sources.find((source) => source.n === n)?.value.url ?? null;
}

function publisherOf({ sources }: Dossier, n: number | undefined): string | null {
  return sources.find((source) => source.n === n)?.value.publisher ?? null;
}

/** D-M-YYYY, without leading zeros; null where the day is not known to the day. */
function averitecDate(on: Bounds | undefined): string | null {
  if (on === undefined || on.first !== on.last) return null;
  const [year = '', month = '', date = ''] = isoOfDay(on.first).split('-');
  return `${Number(date)}-${Number(month)}-${year}`;
}

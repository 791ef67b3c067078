import { type Day, openEnd, openStart } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import type { Dossier, DossierAssessment, DossierSource } from '../model/dossier.ts';
import { standsOf } from '../model/judged.ts';
import { judgementBecame } from '../model/judgement-became.ts';
import type { HeldPeriod, Standing } from '../model/ladder/standing.ts';
import { mappedRating } from '../model/mapped.ts';
import { recordsOf } from '../model/records-of.ts';
import { reviewedOn } from '../model/reviewed-on.ts';
import { dayOfAssessment } from './assessment-facts.ts';
import type { Outline } from './outline.ts';
import { plainText } from './phrase.ts';
import type { RecordNote } from './record-notes.ts';
import { type Section, sentencesOf } from './section.ts';
import { shownDossier } from './shown-dossier.ts';
import type {
  AssessedDocument,
  DerivedDocument,
  SourceDocument,
  SummaryDocument,
} from './summary-document.ts';

/** The summary as a plain value for JSON, in a fixed order of keys: the same dossier gives the same bytes. */
export function toJson(dossier: Dossier, outline: Outline): SummaryDocument {
  const shown = shownDossier(dossier);
  const { claim, moment } = shown;
  return {
    claim: {
      n: claim.n,
      id: claim.id,
      slug: claim.slug ?? null,
      text: claim.value.text,
      kind: claim.value.claimKind,
    },
    asOf: moment.asOf,
    knownAt: moment.knownAt,
    position: moment.position,
    language: outline.language,
    derived: derivedDocument(shown),
    assessed: shown.assessed === null ? null : assessedDocument(shown.assessed),
    agreeing: shown.agreeing.map(assessedDocument),
    dissent: shown.dissent.map(assessedDocument),
    reviews: shown.reviews.map((review) => ({
      n: review.n,
      publisher: review.value.publisher ?? null,
      rating: review.value.rating,
      on: reviewedOn(review),
      url: review.value.url ?? null,
      mapped: mappedRating(review.mapped),
      ...judgementBecame(review),
    })),
    stale: shown.stale,
    sections: outline.sections.map(sectionDocument),
    sources: shown.sources.map(sourceDocument),
    records: outline.records.map(withoutWords),
  };
}

/**
 * What the rule derives, but for the pieces that came later. The trace of `status` names them as `too_late`,
 * since there each evidence and absence stands exactly once; a summary is what its reader could know on its
 * day, and a record of a later day never changes it.
 */
function derivedDocument(dossier: Dossier): DerivedDocument {
  const { derived } = dossier;
  const ids = new Map(recordsOf(dossier).map(({ n, id }) => [n, id]));
  const identified = <Each extends { readonly n: number }>(each: Each) => ({
    ...each,
    id: ids.get(each.n) ?? null,
  });
  return {
    rule: derived.rule,
    ...standsOf(derived),
    held: heldDocument(derived.held),
    possible: derived.possible,
    origins: derived.origins,
    firm: derived.firm,
    counted: derived.counted.map(identified),
    setAside: derived.setAside.map(identified),
    possibly: derived.possibly.map(identified),
  };
}

function heldDocument(held: Standing['held']): DerivedDocument['held'] {
  if (held === null) return null;
  return { for: held.for.map(periodDocument), against: held.against.map(periodDocument) };
}

function periodDocument({ first, last }: HeldPeriod) {
  return { first: dayOrOpen(first), last: dayOrOpen(last) };
}

function dayOrOpen(day: Day): string | null {
  return day === openStart || day === openEnd ? null : isoOfDay(day);
}

function assessedDocument(assessment: DossierAssessment): AssessedDocument {
  const { n, id, value, entered } = assessment;
  return {
    n,
    id,
    status: value.status,
    confidence: value.confidence ?? null,
    likelihood: value.likelihood ?? null,
    by: entered.by,
    on: dayOfAssessment(assessment),
    because: value.because,
    misleading: value.misleading ?? null,
    reviewOn: value.reviewOn?.text ?? null,
  };
}

function sectionDocument(section: Section): SummaryDocument['sections'][number] {
  return {
    key: section.key,
    title: section.title,
    sentences: sentencesOf(section).map(({ text, records }) => ({
      text: plainText(text),
      records,
    })),
  };
}

function sourceDocument({ n, id, slug, value, snapshots }: DossierSource): SourceDocument {
  return {
    n,
    id,
    slug: slug ?? null,
    title: value.title,
    publisher: value.publisher ?? null,
    publishedOn: value.publishedOn?.text ?? null,
    url: value.url ?? null,
    wording: value.wording ?? [],
    origin: value.origin ?? null,
    snapshots: snapshots.map((snapshot) => ({
      n: snapshot.n,
      id: snapshot.id,
      capturedAt: snapshot.value.capturedAt,
      textSha256: snapshot.value.textSha256,
      bytesSha256: snapshot.value.bytesSha256,
    })),
  };
}

function withoutWords({ text: _, ...note }: Outline['records'][number]): RecordNote {
  return note;
}

import { isoOfDay } from '../../model/day.ts';
import type {
  Dossier,
  DossierPassage,
  DossierRecord,
  DossierReply,
  DossierRequest,
  Entered,
  Fallen,
  Proposal,
  Reckoning,
  TranslatedPassage,
  Withheld,
} from '../../model/dossier.ts';
import { standsOf } from '../../model/judged.ts';
import { judgementBecame } from '../../model/judgement-became.ts';
import { judgementsInForce } from '../../model/judgements-in-force.ts';
import { mappedRating, statedRule } from '../../model/mapped.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { recordJson } from './record-json.ts';

/** The records behind a status in full, for `why` and `claim show`: down to quotes, snapshots and hashes. */
export function dossierJson(dossier: Dossier): Readonly<Record<string, unknown>> {
  const nameOf = namesOf(dossier);
  return {
    claim: full(dossier.claim),
    merged: dossier.merged.map(({ claim, merge }) => ({ ...full(claim), merge: full(merge) })),
    topics: dossier.topics.map(full),
    appearances: dossier.appearances.map((appearance) => ({
      ...full(appearance),
      speakerName: nameOf(appearance.value.speaker),
      viaNames: (appearance.value.via ?? []).map(nameOf),
      possibly: appearance.possibly,
      ...fellWithJson(appearance),
      passage: passageJson(appearance.passage),
    })),
    evidence: dossier.evidence.map((piece) => ({
      ...full(piece),
      ...(piece.gradedBy === null ? {} : { rule: statedRule(piece.gradedBy) }),
      ...reckoningJson(piece.reckoning),
      ...fellWithJson(piece),
      passage: passageJson(piece.passage),
    })),
    absences: dossier.absences.map((absence) => ({
      ...full(absence),
      ...(absence.value.speaker === undefined ? {} : { byName: nameOf(absence.value.speaker) }),
      ...reckoningJson(absence.reckoning),
      ...fellWithJson(absence),
      passage: passageJson(absence.passage),
    })),
    assessments: [...judgementsInForce(dossier), ...dossier.superseded].map(full),
    reviews: dossier.reviews.map((review) => ({
      ...full(review),
      mapped: mappedRating(review.mapped),
      ...judgementBecame(review),
    })),
    requests: dossier.requests.map(requestJson),
    sources: dossier.sources.map((source) => ({
      ...full(source),
      snapshots: source.snapshots.map(full),
    })),
    speakers: dossier.speakers.map((speaker) => ({
      ...full(speaker),
      merged: speaker.merged.map(full),
      names: speaker.names.map(full),
      roles: speaker.roles.map(full),
    })),
    links: dossier.links.map((link) => ({
      ...full(link),
      direction: link.direction,
      claim: full(link.other),
      ...standsOf(link.standing),
      misleading: link.misleading.map(({ leftOut }) => leftOut),
    })),
    corrections: dossier.corrections.map(full),
  };
}

/** A request with whom it asked and what came of it. */
export function requestJson(request: DossierRequest) {
  return {
    ...full(request),
    speakerName: request.asked.value.name,
    possibly: request.possibly,
    replies: request.replies.map((reply) => ({ ...full(reply), source: sourceIn(reply) })),
  };
}

/** A record with who entered it and what took it back. */
export function full<Name extends NounName>(
  record: DossierRecord<Name>,
): Readonly<Record<string, unknown>> {
  return {
    ...recordJson(record),
    entered: enteredJson(record.entered),
    ...(record.draft ? { draft: true } : {}),
    ...(record.proposal ? { proposal: proposalJson(record.proposal) } : {}),
    ...(record.withheld ? { withheld: withheldJson(record.withheld) } : {}),
    ...takenBackJson(record),
  };
}

/** What took a record back; left out where nothing did. */
export const takenBackJson = (record: Pick<DossierRecord<NounName>, 'retractions'>) =>
  record.retractions.length === 0 ? {} : { retractions: retractionsJson(record) };

/** What a record rests on and that was taken back, so that it does not count; left out where there is nothing. */
export function fellWithJson({ fellWith }: { readonly fellWith: readonly Fallen[] }) {
  if (fellWith.length === 0) return {};
  return {
    fellWith: fellWith.map((under) => ({
      ...{ kind: under.kind, n: under.n, id: under.id, slug: under.slug ?? null },
      retractions: retractionsJson(under),
    })),
  };
}

function retractionsJson({ retractions }: Pick<DossierRecord<NounName>, 'retractions'>) {
  return retractions.map(({ n, value, entered }) => ({
    n,
    kind: value.retractionKind,
    on: value.withdrawnOn?.text ?? null,
    because: value.because,
    entered: enteredJson(entered),
  }));
}

function proposalJson({ by, decision }: Proposal) {
  if (decision === null) return { by, verdict: null };
  const { verdict, because, entered } = decision;
  return { by, verdict, because: because ?? null, entered: enteredJson(entered) };
}

function withheldJson({ n, because, entered }: Withheld) {
  return { n, because, entered: enteredJson(entered) };
}

function enteredJson({ position, at, day, by }: Entered) {
  return { position, at, day: isoOfDay(day), by };
}

/** A passage with its translations. */
export const translatedJson = (passage: TranslatedPassage) => ({
  ...full(passage),
  translations: passage.translations.map(full),
});

function passageJson(passage: DossierPassage | null) {
  return passage && { ...translatedJson(passage), snapshot: full(passage.snapshot) };
}

function reckoningJson(reckoning: Reckoning) {
  return { reckoning };
}

function namesOf({ speakers }: Dossier): (n: number) => string {
  const names = new Map(speakers.map(({ n, value }) => [n, value.name]));
  return (n) => names.get(n) ?? String(n);
}

function sourceIn({ source }: DossierReply) {
  return (
    source && { n: source.n, id: source.id, slug: source.slug ?? null, title: source.value.title }
  );
}

import type { Dossier, DossierPassage, DossierRecord } from './dossier.ts';
import { judgementsInForce } from './judgements-in-force.ts';
import type { NounName } from './record/noun-name.ts';

/** Every record a dossier holds, each once, by number; retractions apart, which stand inside the records they retract. */
export function recordsOf(dossier: Dossier): readonly DossierRecord<NounName>[] {
  const { appearances, evidence, absences, sources, speakers } = dossier;
  const all: readonly DossierRecord<NounName>[] = [
    dossier.claim,
    ...dossier.merged.flatMap(({ claim, merge }) => [claim, merge]),
    ...dossier.topics,
    ...appearances,
    ...evidence,
    ...absences,
    ...[...appearances, ...evidence, ...absences].flatMap(({ passage }) => withAllOf(passage)),
    ...judgementsInForce(dossier),
    ...dossier.superseded,
    ...dossier.reviews,
    ...dossier.reviews.flatMap(({ since }) => since?.judgement ?? []),
    ...dossier.reviews.flatMap(({ mapped }) => (mapped === null ? [] : [mapped, mapped.by])),
    ...evidence.flatMap(({ gradedBy }) => gradedBy ?? []),
    ...dossier.requests.flatMap((request) => [request, request.asked, ...request.replies]),
    ...dossier.requests.flatMap(({ replies }) => replies.flatMap(({ source }) => source ?? [])),
    ...sources.flatMap((source) => [source, ...source.snapshots]),
    ...speakers.flatMap((speaker) => [
      ...[speaker, ...speaker.merged],
      ...[...speaker.names, ...speaker.roles],
    ]),
    ...dossier.links.flatMap((link) => [link, link.other]),
    ...dossier.contradictions.flatMap(({ said, against }) => [...said, ...against]),
    ...dossier.corrections,
  ];
  const once = new Map(all.map((record) => [record.n, record]));
  return [...once.values()].sort((one, other) => one.n - other.n);
}

function withAllOf(passage: DossierPassage | null): readonly DossierRecord<NounName>[] {
  return passage === null ? [] : [passage, passage.snapshot, ...passage.translations];
}

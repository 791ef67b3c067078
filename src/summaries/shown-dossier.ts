import type { Bounds } from '../model/bounds.ts';
import type { Dossier, DossierAssessment } from '../model/dossier.ts';
import { recordsOf } from '../model/records-of.ts';
import { inReviewOrder } from '../model/review-order.ts';
import { asOfDay } from '../model/taken-back.ts';
import { staleReasons } from '../model/vocabularies/assessments.ts';
import { sourcesBehind } from './sources-behind.ts';

/**
 * The dossier without what a reader as of its day may not see: evidence and absences that came later (drafts
 * and mistakes among them too, which the trace lists by that reason),
 * appearances that are drafts, and the sources and corrections of nothing else. So a record of a later day
 * never changes a summary as of an earlier one. Every list has an order of its own, whatever order it came in.
 */
export function shownDossier(dossier: Dossier): Dossier {
  const asOf = asOfDay(dossier.moment);
  const isInTime = ({ day }: { readonly day: Bounds }): boolean => day.first <= asOf;
  const evidence = dossier.evidence.filter(isInTime);
  const absences = dossier.absences.filter(isInTime);
  const appearances = dossier.appearances
    .filter(({ draft }) => !draft)
    .sort(
      (one, other) =>
        one.day.first - other.day.first || one.day.last - other.day.last || one.n - other.n,
    );
  const behind = sourcesBehind({ appearances, evidence, absences, sources: dossier.sources });
  const sources = byNumber(dossier.sources.filter(({ n }) => behind.has(n)));
  const corrections = byNumber(dossier.corrections);
  // Each by its name: an export does this for every claim, and what is spread and then changed is much slower.
  const shown = {
    moment: dossier.moment,
    claim: dossier.claim,
    merged: dossier.merged,
    topics: dossier.topics,
    appearances,
    evidence,
    absences,
    derived: dossier.derived,
    assessed: dossier.assessed,
    agreeing: byDay(dossier.agreeing),
    dissent: byDay(dossier.dissent),
    superseded: byDay(dossier.superseded),
    reviews: dossier.reviews.toSorted(inReviewOrder),
    stale: staleReasons.codes.filter((reason) => dossier.stale.includes(reason)),
    troubled: dossier.troubled ?? [],
    requests: dossier.requests,
    sources,
    speakers: dossier.speakers,
    corrections,
    links: dossier.links,
    contradictions: dossier.contradictions,
    repeats: dossier.repeats,
  };
  const { setAside } = dossier.derived;
  if (setAside.length + corrections.length === 0) return shown;
  const isKept = heldBy(shown);
  return {
    ...shown,
    derived: { ...dossier.derived, setAside: setAside.filter(({ n }) => isKept(n)) },
    corrections: corrections.filter(({ value }) => isKept(value.record)),
  };
}

/** Whether a shown dossier holds a record: a correction of any other, such as an appearance of a later day, is not told. */
function heldBy(shown: Dossier): (n: number) => boolean {
  const records = recordsOf(shown);
  const retractions = records.flatMap((record) => record.retractions);
  const held = new Set([...records, ...retractions].map(({ n }) => n));
  return (n) => held.has(n);
}

function byDay(made: readonly DossierAssessment[]): readonly DossierAssessment[] {
  return made.toSorted((one, other) => one.day.last - other.day.last || one.n - other.n);
}

function byNumber<Numbered extends { readonly n: number }>(
  records: readonly Numbered[],
): readonly Numbered[] {
  return records.toSorted((one, other) => one.n - other.n);
}

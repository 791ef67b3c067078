import { type Bounds, openEnd } from '../model/bounds.ts';
import type { Dossier, DossierAssessment } from '../model/dossier.ts';
import { parseEdtf } from '../model/edtf.ts';
import { inReviewOrder } from '../model/review-order.ts';
import { staleReasons } from '../model/vocabularies/assessments.ts';
import { recordsOf } from './records-of.ts';
import { sourcesBehind } from './sources-behind.ts';

/**
 * The dossier without what a reader as of its day may not see: evidence and absences that came later (drafts
 * and mistakes among them too, which the trace lists by that reason),
 * appearances that are drafts, and the sources and corrections of nothing else. So a record of a later day
 * never changes a summary as of an earlier one. Every list has an order of its own, whatever order it came in.
 */
export function shownDossier(dossier: Dossier): Dossier {
  const { derived } = dossier;
  const asOf = parseEdtf(dossier.moment.asOf)?.last ?? openEnd;
  const isInTime = ({ day }: { readonly day: Bounds }): boolean => day.first <= asOf;
  const evidence = dossier.evidence.filter(isInTime);
  const absences = dossier.absences.filter(isInTime);
  const appearances = dossier.appearances
    .filter(({ draft }) => !draft)
    .sort(
      (one, other) =>
        one.day.first - other.day.first || one.day.last - other.day.last || one.n - other.n,
    );
  const shown = { ...dossier, evidence, absences, appearances };
  const behind = sourcesBehind(shown);
  const sources = byNumber(dossier.sources.filter(({ n }) => behind.has(n)));
  const { setAside } = derived;
  const corrections = byNumber(dossier.corrections);
  const isKept =
    setAside.length + corrections.length === 0 ? () => true : heldBy({ ...shown, sources });
  return {
    ...shown,
    derived: { ...derived, setAside: setAside.filter(({ n }) => isKept(n)) },
    sources,
    dissent: byDay(dossier.dissent),
    superseded: byDay(dossier.superseded),
    reviews: dossier.reviews.toSorted(inReviewOrder),
    corrections: corrections.filter(({ value }) => isKept(value.record)),
    stale: staleReasons.codes.filter((reason) => dossier.stale.includes(reason)),
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

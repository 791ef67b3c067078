import type { Dossier, Reckoning } from '../model/dossier.ts';
import { staleReasons } from '../model/vocabularies/assessments.ts';
import { sourcesBehind } from './sources-behind.ts';

/**
 * The dossier without what a reader as of its day may not see: evidence and absences that came later,
 * appearances that are drafts, and the sources and corrections of nothing else. So a record of a later day
 * never changes a summary as of an earlier one. Every list has an order of its own, whatever order it came in.
 */
export function shownDossier(dossier: Dossier): Dossier {
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
  const hidden = hiddenNumbers(dossier, { ...shown, sources });
  return {
    ...shown,
    sources,
    dissent: byNumber(dossier.dissent),
    superseded: byNumber(dossier.superseded),
    reviews: byNumber(dossier.reviews),
    corrections: byNumber(dossier.corrections.filter(({ value }) => !hidden.has(value.record))),
    stale: staleReasons.codes.filter((reason) => dossier.stale.includes(reason)),
  };
}

function isInTime({ reckoning }: { readonly reckoning: Reckoning }): boolean {
  return !(reckoning.as === 'set_aside' && reckoning.reason === 'too_late');
}

function hiddenNumbers(all: Dossier, shown: Dossier): ReadonlySet<number> {
  const kept = new Set(numbersOf(shown));
  return new Set(numbersOf(all).filter((n) => !kept.has(n)));
}

function numbersOf({ appearances, evidence, absences, sources }: Dossier): number[] {
  const records = [...appearances, ...evidence, ...absences];
  return [
    ...records.map(({ n }) => n),
    ...records.flatMap(({ passage }) => (passage === null ? [] : [passage.n])),
    ...sources.flatMap(({ n, snapshots }) => [n, ...snapshots.map((snapshot) => snapshot.n)]),
  ];
}

function byNumber<Numbered extends { readonly n: number }>(
  records: readonly Numbered[],
): readonly Numbered[] {
  return records.toSorted((one, other) => one.n - other.n);
}

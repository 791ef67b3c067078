import type { Dossier, DossierAbsence, DossierEvidence } from '../model/dossier.ts';
import { nameOf } from './summary-view.ts';

/** The record that sets another one aside, as a reader may know it. */
export interface SetAsideBy {
  readonly n: number;
  readonly kind: 'evidence' | 'appearance' | 'source';
  /** Of an appearance the speaker, of a source its title. */
  readonly called: string | null;
  /** An undercutter that aims at another piece, which this one repeats. */
  readonly aimsElsewhere: boolean;
}

/** Which record sets this one aside; null where none does. Throws a `RangeError` if the dossier lacks it. */
export function setAsideBy(
  { n, reckoning }: DossierEvidence | DossierAbsence,
  dossier: Dossier,
): SetAsideBy | null {
  if (reckoning.as !== 'set_aside' || reckoning.by === null) return null;
  const by = reckoning.by;
  const piece = dossier.evidence.find((each) => each.n === by);
  if (piece) {
    const target = piece.value.undercuts;
    return {
      ...{ n: by, kind: 'evidence', called: null },
      aimsElsewhere: reckoning.reason === 'undercut' && target !== n,
    };
  }
  const said = dossier.appearances.find((each) => each.n === by);
  if (said) {
    const called = nameOf(dossier, said.value.speaker);
    return { n: by, kind: 'appearance', called, aimsElsewhere: false };
  }
  const source = dossier.sources.find((each) => each.n === by);
  if (source === undefined) throw new RangeError(`The dossier does not hold record ${by}`);
  return { n: by, kind: 'source', called: source.value.title, aimsElsewhere: false };
}

import type { Day } from '../model/bounds.ts';
import type { Dossier, DossierAbsence, DossierEvidence, Fallen } from '../model/dossier.ts';
import { asOfDay, type MayFall, takenBackBy } from '../model/taken-back.ts';
import type { RetractionKind } from '../model/vocabularies/acts.ts';
import type { SetAsideReason } from '../model/vocabularies/evidence.ts';
import { nameOf } from './summary-view.ts';

/** The record that sets another one aside, as a reader may know it. */
export interface SetAsideBy {
  readonly n: number;
  readonly kind: 'evidence' | 'appearance' | Fallen['kind'];
  /** Of an appearance the speaker, of a source its title. */
  readonly called: string | null;
  /** An undercutter that aims at another piece, which this one repeats. */
  readonly aimsElsewhere: boolean;
}

/**
 * Which record sets this one aside; null where none does. A passage or snapshot is no record to the rule, which takes it for a part
 * of what quotes it. Throws a `RangeError` if the dossier lacks it.
 */
export function setAsideBy(
  record: DossierEvidence | DossierAbsence,
  dossier: Dossier,
): SetAsideBy | null {
  const { n, reckoning } = record;
  if (reckoning.as !== 'set_aside') return null;
  if (reckoning.by === null) return quotedFrom(record, reckoning.reason, asOfDay(dossier.moment));
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

/** The passage or snapshot that was taken back in the way for which a record is set aside as of a day, where the record itself was not. */
function quotedFrom(
  record: DossierEvidence | DossierAbsence,
  reason: SetAsideReason,
  day: Day,
): SetAsideBy | null {
  const kind = retractionFor.get(reason);
  const isSo = (each: MayFall): boolean =>
    takenBackBy(each, day).some((taken) => taken.kind === kind);
  if (kind === undefined || isSo(record)) return null;
  const under = record.fellWith.find(isSo);
  return under ? { n: under.n, kind: under.kind, called: null, aimsElsewhere: false } : null;
}

const retractionFor: ReadonlyMap<SetAsideReason, RetractionKind> = new Map([
  ['mistake', 'mistake'],
  ['withdrawn', 'withdrawal'],
]);

import { openEnd, openStart } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import type { Dossier, DossierAssessment } from '../model/dossier.ts';
import { edtfOfBounds } from '../model/edtf-of-bounds.ts';
import { type ReachOf, reachElsewhere } from '../model/judged.ts';
import { judgementsInForce } from '../model/judgements-in-force.ts';

/** The day of an assessment as written, else the day that counts for it. */
export function dayOfAssessment({ value, day, entered }: DossierAssessment): string {
  if (value.assessedOn !== undefined) return value.assessedOn.text;
  return day.first === openStart || day.last === openEnd
    ? isoOfDay(entered.day)
    : edtfOfBounds(day);
}

/** How far each look of a dossier reaches, and each that its judgements considered. */
export const reachIn =
  (dossier: Dossier): ReachOf =>
  (n) => {
    const judged = [...judgementsInForce(dossier), ...dossier.superseded];
    const look = dossier.absences.find((absence) => absence.n === n);
    if (look === undefined) return reachElsewhere(judged, n);
    return { kind: look.value.absenceKind, until: look.day.last };
  };

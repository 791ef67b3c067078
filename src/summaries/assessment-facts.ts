import { openEnd, openStart } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import type { Dossier, DossierAssessment } from '../model/dossier.ts';
import { edtfOfBounds } from '../model/edtf-of-bounds.ts';
import type { Judged } from './words/words.ts';

/** The day of an assessment as written, else the day that counts for it. */
export function dayOfAssessment({ value, day, entered }: DossierAssessment): string {
  if (value.assessedOn !== undefined) return value.assessedOn.text;
  return day.first === openStart || day.last === openEnd
    ? isoOfDay(entered.day)
    : edtfOfBounds(day);
}

/**
 * The status it gives; the rung is the one it saw, and only goes with a status the rule gave too. How far the
 * looks reach is read from the absences it considered.
 */
export function judgedOf(assessment: DossierAssessment, dossier: Dossier): Judged {
  const { status, sawStatus, sawRung } = assessment.value;
  const rung = status === sawStatus ? sawRung : undefined;
  return { status, rung, until: reachOf(assessment, dossier) };
}

/** What the rule gave when it was judged. */
export function sawOf(assessment: DossierAssessment, dossier: Dossier): Judged {
  const { sawStatus, sawRung } = assessment.value;
  return { status: sawStatus, rung: sawRung, until: reachOf(assessment, dossier) };
}

function reachOf({ value }: DossierAssessment, { absences }: Dossier): string | undefined {
  const days = absences
    .filter(({ n }) => value.considered?.includes(n))
    .map(({ day }) => day.last)
    .filter((last) => last < openEnd);
  return days.length === 0 ? undefined : isoOfDay(Math.max(...days));
}

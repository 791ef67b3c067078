import { openEnd, openStart } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import type { DossierAssessment } from '../model/dossier.ts';
import { edtfOfBounds } from './edtf-of-bounds.ts';
import type { Judged } from './words/words.ts';

/** The day of an assessment as written, else the day that counts for it. */
export function dayOfAssessment({ value, day, entered }: DossierAssessment): string {
  if (value.assessedOn !== undefined) return value.assessedOn.text;
  return day.first === openStart || day.last === openEnd
    ? isoOfDay(entered.day)
    : edtfOfBounds(day);
}

/** The status it gives; the rung is the one it saw, and only goes with a status the rule gave too. */
export function judgedOf({ value }: DossierAssessment): Judged {
  const { status, sawStatus, sawRung } = value;
  return { status, rung: status === sawStatus ? sawRung : undefined };
}

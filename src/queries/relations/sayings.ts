import { toldDay } from '../../model/counted-day.ts';
import type { DossierSaying } from '../../model/dossier.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import type { Known } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';

/** An appearance with the day that counts for it. */
export const sayingOf = (appearance: Known<'appearance'>, records: ClaimCase): DossierSaying => ({
  ...appearance,
  ...toldDay(dayThatCounts(records, appearance)),
});

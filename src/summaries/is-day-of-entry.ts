import type { SpokenDate } from '../model/bounds.ts';
import type { DossierAbsence, DossierAppearance } from '../model/dossier.ts';

/** Whether the day that counts for a record is only the one it was entered on: no day of it is on record. */
export const isDayOfEntry = (
  { day, entered }: Pick<DossierAbsence | DossierAppearance, 'day' | 'entered'>,
  dated: SpokenDate | undefined,
): boolean => dated === undefined && day.first === entered.day && day.last === entered.day;

import type { SpokenDate } from '../model/bounds.ts';
import { dateOfWork } from '../model/date-of-work.ts';
import type { Dossier, DossierAbsence, DossierAppearance } from '../model/dossier.ts';

/**
 * The day that is on record for an appearance or a look: its own, else that of the work it stands in. Undefined where none
 * is: the rule then counts it from its day of entry, on which nobody said or looked at anything, so no export gives that day.
 */
export function statedDay(
  { sources }: Pick<Dossier, 'sources'>,
  { value }: DossierAppearance | DossierAbsence,
): SpokenDate | undefined {
  const own = 'saidOn' in value ? value.saidOn : 'untilOn' in value ? value.untilOn : undefined;
  return own ?? dateOfWork(value.source, (n) => sources.find((source) => source.n === n)?.value);
}

import type { DossierAbsence, DossierEvidence } from '../../model/dossier.ts';
import { takenBackPhrases } from '../../summaries/taken-back-phrases.ts';

/** Whether a record does not count because of something that was taken back, which stands with it wherever it is told in full. */
export function tellsWhyItself(record: DossierEvidence | DossierAbsence, asOf: string): boolean {
  const { reckoning } = record;
  if (reckoning.as !== 'set_aside') return false;
  const isTakenBack = reckoning.reason === 'withdrawn' || reckoning.reason === 'mistake';
  return isTakenBack && takenBackPhrases(record, asOf).length > 0;
}

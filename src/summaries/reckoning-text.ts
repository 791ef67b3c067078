import type { Dossier, DossierAbsence, DossierEvidence } from '../model/dossier.ts';
import { edtfOfBounds } from '../model/edtf-of-bounds.ts';
import { plainText } from './phrase.ts';
import { setAsideBy } from './set-aside-by.ts';
import { english } from './words/english.ts';
import type { Words } from './words/words.ts';

/**
 * What the rule made of a record, on one line, with the record that set it aside named. Titles and names in it
 * are stored words: a terminal makes them printable first.
 *
 * @example "does not count: the evidence of record 12 already speaks for the same origin"
 */
export function reckoningText(
  record: DossierEvidence | DossierAbsence,
  dossier: Dossier,
  words: Words = english,
): string {
  const { reckoning, day } = record;
  const say = words.evidence.reckoned;
  switch (reckoning.as) {
    case 'counted':
      return plainText(say.counts(reckoning.why));
    case 'possibly':
      return plainText(say.possibly(edtfOfBounds(day)));
    case 'set_aside':
      return plainText(
        say.doesNot(words.evidence.reasons[reckoning.reason](setAsideBy(record, dossier))),
      );
  }
}

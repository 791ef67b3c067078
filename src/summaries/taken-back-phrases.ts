import { openEnd } from '../model/bounds.ts';
import type { DossierRecord } from '../model/dossier.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { takenBackBy } from '../model/taken-back.ts';
import type { Phrase } from './phrase.ts';
import { english } from './words/english.ts';
import type { Words } from './words/words.ts';

/** That a record was taken back, and why, with the number of each retraction: what every face of the record says first. */
export function takenBackPhrases(
  record: Pick<DossierRecord<NounName>, 'retractions'>,
  asOf: string,
  words: Pick<Words, 'corrections'> = english,
): readonly { readonly n: number; readonly phrase: Phrase }[] {
  const day = parseEdtf(asOf)?.last ?? openEnd;
  return takenBackBy(record, day).map((each) => ({
    n: each.n,
    phrase: words.corrections.takenBack(each),
  }));
}

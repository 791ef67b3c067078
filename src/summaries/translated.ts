import type { TranslatedPassage } from '../model/dossier.ts';
import { isGone } from '../model/is-gone.ts';
import { isInLanguage } from '../model/is-in-language.ts';
import { acceptedBy } from './record-notes.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { Words } from './words/words.ts';

/**
 * After the sentence that quotes a passage: what it says in the language of the summary, by the newest translation into that, as
 * a sentence that says it is one and rests on its record. None where there is no such translation.
 */
export function translated(passage: TranslatedPassage | null, words: Words): readonly Sentence[] {
  if (passage === null || isGone(passage)) return [];
  const newest = passage.translations.findLast(
    (each) => !isGone(each) && isInLanguage(each.value.language, words.language),
  );
  if (newest === undefined) return [];
  const { n, value, entered } = newest;
  const by = value.translator ?? entered.by;
  const said = words.translated({ by, acceptedBy: acceptedBy(newest), text: value.text });
  return [sentence(said, [n, passage.n])];
}

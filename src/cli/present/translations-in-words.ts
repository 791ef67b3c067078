import type { DossierRecord, TranslatedPassage } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';
import { languageName } from '../../summaries/language-name.ts';
import { proposalText } from './proposal-text.ts';

/** A line for each translation of a passage: `in German, translated by Ana Ruiz: "…" (translation 12)`. */
export const translationsInWords = ({
  translations,
}: Pick<TranslatedPassage, 'translations'>): readonly string[] => translations.map(lineOf);

function lineOf(translation: DossierRecord<'translation'>): string {
  const { n, value, entered, proposal, withheld } = translation;
  const into = `in ${languageName(value.language, 'en')}`;
  if (isGone(translation))
    return [`${into}: withheld`, withheld?.because].filter(Boolean).join(': ');
  const by = `${value.translator ?? entered.by}${proposalText(proposal)}`;
  return `${into}, translated by ${by}: "${value.text}" (translation ${n})`;
}

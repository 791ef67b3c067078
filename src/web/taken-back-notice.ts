import { type Html, html } from '../markup/html.ts';
import type { DossierRecord } from '../model/dossier.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import { takenBackPhrases } from '../summaries/taken-back-phrases.ts';
import type { Words } from '../summaries/words/words.ts';

/** That the record of a page was taken back; it stands below the heading, before all else. */
export const takenBackNotice = (
  record: Pick<DossierRecord<NounName>, 'retractions'>,
  asOf: string,
  words: Words,
): Html =>
  html`${takenBackPhrases(record, asOf, words).map(
    ({ phrase }) => html`<p class="notice">${phraseInHtml(phrase)}</p>\n`,
  )}`;

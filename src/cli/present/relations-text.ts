import type { Dossier } from '../../model/dossier.ts';
import { plainText } from '../../summaries/phrase.ts';
import {
  contradictionSentences,
  linkSentences,
  repeatSentences,
} from '../../summaries/relation-sentences.ts';
import { english as words } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';

/** What stands beside a status, for the terminal: links, repeats after refutation, speakers who said both. */
export function relationsText(dossier: Dossier, width: number): readonly string[] {
  const view = { dossier, words };
  const sentences = [
    ...dossier.links.flatMap((link) => linkSentences(link, view)),
    ...repeatSentences(view),
    ...contradictionSentences(view),
  ];
  if (sentences.length === 0) return [];
  const lines = sentences.map(({ text, records }) =>
    wrap(`${plainText(text)} [${records.join(', ')}]`, { width, indent: '  ' }),
  );
  return ['', 'Beside it, and without weight for the status:', ...lines];
}

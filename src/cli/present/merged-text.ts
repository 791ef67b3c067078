import type { Dossier } from '../../model/dossier.ts';
import { mergedSentences } from '../../summaries/merged-sentences.ts';
import { plainText } from '../../summaries/phrase.ts';
import { english as words } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';

/** Which claims were merged into this one, for the terminal: whoever named one of them is told. */
export function mergedText(dossier: Dossier, width: number): readonly string[] {
  const slugs = new Map(dossier.merged.map(({ claim }) => [claim.n, claim.slug ?? claim.n]));
  return mergedSentences({ dossier, words }).map(({ text, records }) => {
    const [gone] = records;
    const named = gone === undefined ? '' : `${slugs.get(gone)} was merged into it. `;
    return wrap(`${named}${plainText(text)} [${records.join(', ')}]`, { width });
  });
}

import { isoOfDay } from '../model/day.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { SummaryView } from './summary-view.ts';

/** Which claims were merged into this one: what was entered for them counts for it. */
export const mergedSentences = ({ dossier, words }: SummaryView): readonly Sentence[] =>
  dossier.merged.map(({ claim, merge }) =>
    sentence(
      words.claim.merged({
        text: claim.value.text,
        on: isoOfDay(merge.entered.day),
        because: merge.value.because,
      }),
      [claim.n, merge.n],
    ),
  );

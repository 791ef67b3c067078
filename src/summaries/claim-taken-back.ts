import { asOfDay, takenBackBy } from '../model/taken-back.ts';
import { type Paragraph, sentence } from './sentence.ts';
import type { SummaryView } from './summary-view.ts';

/** That the claim was taken back, for a section that is read without the first; no paragraph where it was not. */
export function claimTakenBack({ dossier, words }: SummaryView): readonly Paragraph[] {
  const { claim, moment } = dossier;
  const say = words.corrections;
  const sentences = takenBackBy(claim, asOfDay(moment)).map(({ n, kind, on }) =>
    sentence(
      kind === 'mistake'
        ? say.mistake(claim.n, claim.kind, on)
        : say.withdrawn(claim.n, claim.kind, { on, possibly: false }),
      [n, claim.n],
    ),
  );
  return sentences.length === 0 ? [] : [sentences];
}

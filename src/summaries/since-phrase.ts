import type { Dossier, JudgementSince } from '../model/dossier.ts';
import { judgedOf } from '../model/judged.ts';
import { dayOfAssessment, reachIn } from './assessment-facts.ts';
import type { Phrase } from './phrase.ts';
import type { Words } from './words/words.ts';

/** What became of the judgement that a review of ours published, to be said in one breath with its rating; null where it stands. */
export function sincePhrase(
  since: JudgementSince | undefined,
  dossier: Dossier,
  { standing }: Pick<Words, 'standing'>,
): Phrase | null {
  if (since === undefined) return null;
  if (since.became === 'taken_back') return standing.judgementTakenBack(since.by);
  const judged = judgedOf(since.by.value, reachIn(dossier));
  return standing.judgementSuperseded(dayOfAssessment(since.by), judged);
}

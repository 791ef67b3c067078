import type { EvaluatedClaim } from '../../src/services/evaluate/matching-files.ts';
import { chanceFrom } from './random.ts';

/** Sentences that stand in a made-up article. */
export const sentencesEach = 30;

/** What each claim says: its subtitle, or else its text. */
export const saidBy = ({ subtitle, text }: EvaluatedClaim): string => subtitle || text;

/** The sentences of an article that says nothing of its claim, by the claim's place: what any claims say, the same from run to run. */
export function saidByOthers(
  claims: readonly EvaluatedClaim[],
): (place: number) => readonly string[] {
  const said = claims.map(saidBy);
  return (place) => {
    const chance = chanceFrom(place);
    return Array.from({ length: sentencesEach }, () => chance.pick(said));
  };
}

import type { Desk } from '../../desk.ts';
import { matchesStanding } from '../../queries/match/matches-standing.ts';
import type { Answer } from '../context.ts';
import { matchesText } from './matches-text.ts';

/** What `asof match` answers: what was found when a claim was checked, too. */
export async function matchAnswer(
  desk: Desk,
  question: Parameters<typeof matchesStanding>[1],
  width: number,
): Promise<Answer> {
  const matches = await matchesStanding(desk, question);
  return { json: { matches }, text: () => matchesText(matches, width) };
}

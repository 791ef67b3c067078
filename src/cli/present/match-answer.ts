import type { Desk } from '../../desk.ts';
import { type MatchQuestion, matchClaims } from '../../queries/match/match-claims.ts';
import type { Answer } from '../context.ts';
import { matchesText } from './matches-text.ts';

/** What `asof match` answers. */
export async function matchAnswer(
  desk: Desk,
  question: MatchQuestion,
  width: number,
): Promise<Answer> {
  const matches = await matchClaims(desk, question);
  return { json: { matches }, text: () => matchesText(matches, width) };
}

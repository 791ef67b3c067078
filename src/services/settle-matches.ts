import { everyRecord } from '../model/record/every-record.ts';
import { type MatchOfClaim, matchesBetween } from '../queries/match/matches-of-claim.ts';
import type { Act } from './act.ts';
import { requireNotDenied } from './require-not-denied.ts';

/** Two claims that are about to be one, and why. */
interface Joined {
  readonly kept: number;
  readonly gone: number;
  readonly because: string;
}

/** Which proposals were settled by joining the two. */
interface SettledMatches {
  /** That they are one. */
  readonly confirmed: readonly number[];
  /** That one denies the other. */
  readonly rejected: readonly number[];
}

/**
 * Who says that two claims are one has judged what was proposed of them: that they are one is confirmed, that one
 * denies the other is rejected. Inside the act, before the two count as one.
 *
 * @throws Conflict when a person confirmed that one denies the other, be it under the name of a claim confirmed as one with it.
 */
export async function settleMatches(act: Act, joined: Joined): Promise<SettledMatches> {
  const matches = await matchesBetween(act.db, [joined.kept, joined.gone], everyRecord);
  const open = matches.filter(({ linkKind, verdict }) => verdict !== answers(linkKind));
  await requireNotDenied(act, [joined.kept, joined.gone]);
  for (const { link, linkKind } of open) {
    const verdict = answers(linkKind);
    await act.record('judgement', { link, verdict, because: joined.because });
  }
  const numbers = (verdict: Answer): readonly number[] =>
    open.filter(({ linkKind }) => answers(linkKind) === verdict).map(({ link }) => link);
  return { confirmed: numbers('accepted'), rejected: numbers('rejected') };
}

type Answer = 'accepted' | 'rejected';

const answers = (kind: MatchOfClaim['linkKind']): Answer =>
  kind === 'repeats' ? 'accepted' : 'rejected';

import type { Desk } from '../../desk.ts';
import { readCases } from '../case/read-case.ts';
import { type ListedStanding, standingFrom } from '../listed-claim.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { type ClaimMatch, type MatchQuestion, matchClaims } from './match-claims.ts';

/** A match, and where its claim stands as of the day: what was found when it was checked. */
export interface StandingMatch extends ClaimMatch {
  readonly stands: ListedStanding;
}

/** What `matchClaims` finds, each claim with where it stands; the day says nothing about what matches. */
export async function matchesStanding(
  desk: Desk,
  { asOf, ...question }: MatchQuestion & Pick<Clocks, 'asOf'>,
): Promise<readonly StandingMatch[]> {
  const { day, n } = await resolveMoment(desk, { asOf, knownAt: question.knownAt });
  const matches = await matchClaims(desk, question);
  const numbers = matches.map(({ claim }) => claim.n);
  const cases = await readCases(desk.store.reader, numbers, n);
  return matches.map((match) => ({
    ...match,
    stands: standingFrom(match.claim.n, cases.get(match.claim.n) ?? new Map(), day),
  }));
}

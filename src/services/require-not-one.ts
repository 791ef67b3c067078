import { Conflict } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { confirmedRepeats, matchesOfClaims } from '../queries/match/matches-of-claim.ts';
import type { Act } from './act.ts';

/**
 * Inside an act by which one claim contradicts another.
 *
 * @throws Conflict when the two are confirmed as one, over however many repeats and merges.
 */
export async function requireNotOne(
  act: Act,
  [claim, other]: readonly [claim: number, other: number],
): Promise<void> {
  const one = [claim, ...(await confirmedRepeats(act.db, claim, everyRecord))];
  if (!one.includes(other)) return;
  const matches = await matchesOfClaims(act.db, one, everyRecord);
  const links = matches
    .filter(({ linkKind, verdict }) => linkKind === 'repeats' && verdict === 'accepted')
    .map(({ link }) => link);
  throw confirmedAsOne([claim, other], links);
}

function confirmedAsOne(
  [claim, other]: readonly [claim: number, other: number],
  links: readonly number[],
): Conflict {
  const first = links.length === 0 ? [] : [hintFor(links)];
  return new Conflict(
    'confirmed_as_one',
    `Claim ${claim} and claim ${other} are confirmed as one, so neither contradicts the other.`,
    {
      hints: [...first, 'Two that were merged are parted by "asof claim unmerge".'],
      facts: { links },
    },
  );
}

const hintFor = (links: readonly number[]): string =>
  `If they contradict each other, take back first what makes them one, by "asof claim judge LINK rejected": ${links.join(', ')}.`;

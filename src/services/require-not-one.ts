import { Conflict } from '../errors.ts';
import type { Act } from './act.ts';
import { confirmedAsOne } from './confirmed-as-one.ts';

/**
 * Inside an act by which one claim contradicts another.
 *
 * @throws Conflict when the two are confirmed as one, over however many repeats and merges.
 */
export async function requireNotOne(
  act: Act,
  claims: readonly [claim: number, other: number],
): Promise<void> {
  const one = await confirmedAsOne(act.db, claims);
  if (one) throw oneAlready(claims, one.links);
}

function oneAlready(
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

import { Conflict } from '../errors.ts';
import type { Act } from './act.ts';
import { type Denial, denialBetween } from './denial-between.ts';

/**
 * Inside an act by which two claims become one.
 *
 * @throws Conflict when a claim that is one with the first is confirmed to contradict one that is one with the other.
 */
export async function requireNotDenied(
  act: Act,
  claims: readonly [claim: number, other: number],
): Promise<void> {
  const denial = await denialBetween(act.db, claims, await act.today());
  if (denial) throw deniedAlready(denial);
}

function deniedAlready({ link, claims, takeBack }: Denial): Conflict {
  const [claim, other] = claims;
  return new Conflict(
    'linked_apart',
    `Record ${link}, that claim ${claim} contradicts claim ${other}, was confirmed, and these two would be one.`,
    {
      hints: [
        `If they are one after all, take that back first: ${takeBack}.`,
        'Else reject what would make them one.',
      ],
      facts: { link },
    },
  );
}

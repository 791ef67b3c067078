import { everyRecord } from '../model/record/every-record.ts';
import { confirmedRepeats, matchesOfClaims } from '../queries/match/matches-of-claim.ts';
import type { Reader } from '../store/port.ts';

/** The matches that were confirmed of two claims that are one. */
export interface ConfirmedAsOne {
  /** Their numbers; none where merges alone make them one. */
  readonly links: readonly number[];
}

/** Whether two claims are one, over however many repeats and merges, and by what; null where they are two. */
export async function confirmedAsOne(
  reader: Reader,
  [claim, other]: readonly [claim: number, other: number],
): Promise<ConfirmedAsOne | null> {
  const one = [claim, ...(await confirmedRepeats(reader, claim, everyRecord))];
  if (!one.includes(other)) return null;
  const matches = await matchesOfClaims(reader, one, everyRecord);
  const links = matches
    .filter(({ linkKind, verdict }) => linkKind === 'repeats' && verdict === 'accepted')
    .map(({ link }) => link);
  return { links };
}

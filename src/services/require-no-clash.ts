import type { MatchOfClaim } from '../queries/match/matches-of-claim.ts';
import type { Act } from './act.ts';
import { requireNotDenied } from './require-not-denied.ts';
import { requireNotOne } from './require-not-one.ts';

/**
 * Inside an act by which a person confirms what a link says: claims that are one cannot contradict each other.
 *
 * @throws Conflict when these would.
 */
export async function requireNoClash(
  act: Act,
  { linkKind, claims }: Pick<MatchOfClaim, 'linkKind' | 'claims'>,
): Promise<void> {
  if (linkKind === 'repeats') await requireNotDenied(act, claims);
  if (linkKind === 'contradicts') await requireNotOne(act, claims);
}

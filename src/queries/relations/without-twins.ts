import { type LinkKind, mutualLinks } from '../../model/vocabularies/claims.ts';
import type { Known } from '../case/known-record.ts';

/** What a link says: of which two claims, and how the one is to the other. */
export interface SaidByLink {
  readonly claim: number;
  readonly linkKind: LinkKind;
  readonly other: number;
}

/** Whether two links say one thing. A contradiction is one whichever claim is named first. */
export function areTwins(one: SaidByLink, other: SaidByLink): boolean {
  if (one.linkKind !== other.linkKind) return false;
  return (
    (one.claim === other.claim && one.other === other.other) ||
    (mutualLinks.has(one.linkKind) && one.claim === other.other && one.other === other.claim)
  );
}

/**
 * Of links that say one thing the first: two that were entered of two claims do so once these are merged. A thing is
 * said once, whether the merge or the second link was entered first.
 */
export const withoutTwins = (links: readonly Known<'link'>[]): readonly Known<'link'>[] =>
  links.filter(
    ({ value }, place) => links.findIndex((earlier) => areTwins(earlier.value, value)) === place,
  );

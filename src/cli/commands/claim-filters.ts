import { type ClaimKind, claimKinds } from '../../model/vocabularies/claims.ts';
import { type Status, statuses } from '../../model/vocabularies/statuses.ts';
import { oneOf } from '../one-of.ts';

/**
 * The filters of a list of claims that are codes.
 *
 * @throws InvalidInput with the codes there are.
 */
export function claimFilters({
  status,
  kind,
}: {
  readonly status?: string;
  readonly kind?: string;
}): {
  readonly status: Status | undefined;
  readonly kind: ClaimKind | undefined;
} {
  return { status: oneOf(statuses, status), kind: oneOf(claimKinds, kind) };
}

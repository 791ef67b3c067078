import type { Day } from '../../model/bounds.ts';
import type { Reader } from '../../store/port.ts';
import { knownOf } from '../case/known-record.ts';
import { type ClaimCase, casesRead, readCasesFor } from '../case/read-case.ts';
import { canonicalNumbers, countedAs } from '../identity/identities.ts';
import { type ListedClaim, listedFrom } from '../listed-claim.ts';
import type { Moment } from '../moment.ts';

/** A claim as the public may see it, with the public records that bear on it. */
export interface PublicClaim {
  readonly listed: ListedClaim;
  readonly records: ClaimCase;
}

/**
 * These claims from public records alone, in their order; without those that are private, drafts, or count as others.
 * A portion is read at a time, so memory stays bounded.
 */
export async function* eachPublicClaim(
  reader: Reader,
  claims: readonly number[],
  moment: Pick<Moment, 'day' | 'n'>,
  portion: number = casesRead,
): AsyncGenerator<PublicClaim> {
  for (let from = 0; from < claims.length; from += portion) {
    yield* await publicClaims(reader, claims.slice(from, from + portion), moment);
  }
}

/** The same, all of them at once. */
export async function publicClaims(
  reader: Reader,
  claims: readonly number[],
  { day, n }: Pick<Moment, 'day' | 'n'>,
): Promise<readonly PublicClaim[]> {
  const sight = { n, audience: 'public' } as const;
  const gone = await canonicalNumbers(reader, claims, sight);
  const own = claims.filter((claim) => !gone.has(claim));
  const cases = await readCasesFor(reader, own, sight);
  return [...cases].flatMap(([claim, records]) => asPublic(claim, records, day) ?? []);
}

function asPublic(claim: number, records: ClaimCase, day: Day): PublicClaim | null {
  if (!records.has(claim)) return null;
  const { draft } = knownOf(records, 'claim', claim);
  return draft ? null : { listed: listedFrom(claim, records, day), records };
}

/** The claims that these count as in public, each once, in the order they were logged. */
export async function publicClaimNumbers(
  reader: Reader,
  claims: Iterable<number>,
  n: number,
): Promise<readonly number[]> {
  const counting = await countedAs(reader, [...new Set(claims)], { n, audience: 'public' });
  return counting.toSorted((one, other) => one - other);
}

import { isoOfDay } from '../../model/day.ts';
import type { Reader } from '../../store/port.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { knownOf } from '../case/known-record.ts';
import { type ClaimCase, readCase } from '../case/read-case.ts';
import { canonicalNumber, canonicalNumbers } from '../identity/identities.ts';
import type { ListedClaim } from '../listed-claim.ts';
import type { Moment } from '../moment.ts';

/** A claim as the public may see it, with the public records that bear on it. */
export interface PublicClaim {
  readonly listed: ListedClaim;
  readonly records: ClaimCase;
}

/** The claim of this number from public records alone; null where it is private, a draft, or counts as another. */
export async function publicClaim(
  reader: Reader,
  claim: number,
  { day, n }: Pick<Moment, 'day' | 'n'>,
): Promise<PublicClaim | null> {
  const sight = { n, audience: 'public' } as const;
  if ((await canonicalNumber(reader, claim, sight)) !== claim) return null;
  const records = await readCase(reader, claim, n, 'public');
  if (!records.has(claim)) return null;
  const { id, slug, value, draft } = knownOf(records, 'claim', claim);
  if (draft) return null;
  const { standing, stale } = judgeOf(records, claim)(day);
  const { status, rung, lookedUntil, possible } = standing;
  const listed = {
    ...{ id, n: claim, slug: slug ?? null, kind: value.claimKind, text: value.text },
    ...{ status, rung, possible, stale },
    lookedUntil: lookedUntil === null ? null : isoOfDay(lookedUntil),
  };
  return { listed, records };
}

/** The claims that these count as in public, each once, in the order they were logged. */
export async function publicClaimNumbers(
  reader: Reader,
  claims: Iterable<number>,
  n: number,
): Promise<readonly number[]> {
  const asked = [...new Set(claims)];
  const canonical = await canonicalNumbers(reader, asked, { n, audience: 'public' });
  const counting = new Set(asked.map((claim) => canonical.get(claim) ?? claim));
  return [...counting].sort((one, other) => one - other);
}

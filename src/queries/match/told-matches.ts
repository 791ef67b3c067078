import type { Desk } from '../../desk.ts';
import { readCases } from '../case/read-case.ts';
import { getRecord } from '../find-record.ts';
import { canonicalNumbers, oneWithEach } from '../identity/identities.ts';
import { type ListedClaim, listedFrom } from '../listed-claim.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { confirmedRepeats, type MatchOfClaim, matchesOfClaim } from './matches-of-claim.ts';

/** A proposed match of a claim, with the other of the two and where that stands as of the day. */
export interface ToldMatch extends MatchOfClaim {
  readonly other: ListedClaim;
}

/** What is proposed of a claim, and what is confirmed as one with it. */
export interface MatchesTold {
  readonly matches: readonly ToldMatch[];
  /** The numbers of those claims. */
  readonly repeats: readonly number[];
}

/**
 * The proposed matches of a claim in the order they were made. A match and a verdict on it hold from their entries on; the day says
 * where the other claim stands.
 *
 * @throws NotFound when the claim is not known by then; InvalidInput for an ambiguous name or a bad date.
 */
export async function toldMatches(
  desk: Desk,
  { claim, ...clocks }: { readonly claim: string } & Clocks,
): Promise<MatchesTold> {
  const { reader } = desk.store;
  const { day, n: upTo } = await resolveMoment(desk, clocks);
  const sight = { n: upTo, audience: 'private' } as const;
  const { n } = await getRecord(reader, claim, { kinds: ['claim'], upTo });
  const matches = await matchesOfClaim(reader, n, upTo);
  const own = new Set((await oneWithEach(reader, [n], sight)).get(n));
  const otherOf = ({ claims: [one, other] }: MatchOfClaim) => (own.has(one) ? other : one);
  const others = matches.map(otherOf);
  const canonical = await canonicalNumbers(reader, others, sight);
  const countedAs = (other: number) => canonical.get(other) ?? other;
  const cases = await readCases(reader, [...new Set(others.map(countedAs))], upTo);
  return {
    matches: matches.map((match) => {
      const other = countedAs(otherOf(match));
      return { ...match, other: listedFrom(other, cases.get(other) ?? new Map(), day) };
    }),
    repeats: await confirmedRepeats(reader, n, upTo),
  };
}

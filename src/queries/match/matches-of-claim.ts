import type { Verdict } from '../../model/vocabularies/acts.ts';
import type { LinkKind } from '../../model/vocabularies/claims.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { oneWithEach } from '../identity/identities.ts';

/** A proposed match that a claim is an end of, and what a person said of it. */
export interface MatchOfClaim {
  /** The number of its record. */
  readonly link: number;
  readonly claims: readonly [claim: number, other: number];
  readonly linkKind: LinkKind;
  /** Per mille. */
  readonly score: number;
  readonly method: string;
  /** Null while nobody has judged it. */
  readonly verdict: Verdict | null;
}

/**
 * The proposed matches of a claim, and of all that count as the same one, that stand by number `n`, in the order they were made;
 * the latest verdict stands.
 */
export async function matchesOfClaim(
  reader: Reader,
  claim: number,
  n: number,
): Promise<readonly MatchOfClaim[]> {
  return matchesOfClaims(reader, await withAllOne(reader, [claim], n), n);
}

/** Those of them that are between two claims, or between claims that count as these. */
export async function matchesBetween(
  reader: Reader,
  [claim, other]: MatchOfClaim['claims'],
  n: number,
): Promise<readonly MatchOfClaim[]> {
  const others = new Set(await withAllOne(reader, [other], n));
  const matches = await matchesOfClaim(reader, claim, n);
  return matches.filter(({ claims }) => claims.some((end) => others.has(end)));
}

/**
 * The claims that are one with a claim by confirmed repeats and merges, over any number of steps; itself is not among them. What
 * contradicts is never followed.
 */
export async function confirmedRepeats(
  reader: Reader,
  claim: number,
  n: number,
): Promise<readonly number[]> {
  const found = new Set<number>();
  for (let level: readonly number[] = [claim]; level.length > 0; ) {
    const one = await withAllOne(reader, level, n);
    for (const each of one) found.add(each);
    level = (await matchesOfClaims(reader, one, n))
      .filter(({ linkKind, verdict }) => linkKind === 'repeats' && verdict === 'accepted')
      .flatMap(({ claims }) => claims)
      .filter((each) => !found.has(each));
  }
  found.delete(claim);
  return [...found].sort((one, other) => one - other);
}

/** These claims and all that count as one of them, or as which one of them counts; each once. */
async function withAllOne(
  reader: Reader,
  claims: readonly number[],
  n: number,
): Promise<readonly number[]> {
  const one = await oneWithEach(reader, claims, { n, audience: 'private' });
  return [...new Set([...one.values()].flat())];
}

/** The proposed matches of these claims alone, likewise. */
export async function matchesOfClaims(
  reader: Reader,
  claims: readonly number[],
  n: number,
): Promise<readonly MatchOfClaim[]> {
  const links = new Map<number, WrittenRecord<'link'>>();
  for (const column of ['claim', 'other']) {
    const where = { column, among: claims };
    for (const link of await readRecords(reader, 'link', { where, upTo: n }))
      links.set(link.n, link);
  }
  const proposed = [...links.values()].filter(({ value }) => value.method !== undefined);
  const standing = await recordsInForce(reader, proposed, n);
  const where = { column: 'link', among: standing.map((link) => link.n) };
  const judgements = await recordsInForce(
    reader,
    await readRecords(reader, 'judgement', { where, upTo: n }),
    n,
  );
  const verdicts = new Map(judgements.map(({ value }) => [value.link, value.verdict]));
  return standing
    .map(({ n: link, value }) => ({
      link,
      claims: [value.claim, value.other] as const,
      linkKind: value.linkKind,
      score: value.score ?? 0,
      method: value.method ?? '',
      verdict: verdicts.get(link) ?? null,
    }))
    .sort((one, other) => one.link - other.link);
}

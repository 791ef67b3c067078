import type { Verdict } from '../../model/vocabularies/acts.ts';
import type { LinkKind } from '../../model/vocabularies/claims.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { recordsInForce } from '../case/records-in-force.ts';

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

/** The proposed matches of a claim that stand by number `n`, in the order they were made; the latest verdict stands. */
export async function matchesOfClaim(
  reader: Reader,
  claim: number,
  n: number,
): Promise<readonly MatchOfClaim[]> {
  return matchesOfClaims(reader, [claim], n);
}

/**
 * The claims that are one with a claim by confirmed repeats, over any number of steps; itself is not among them. What
 * contradicts is never followed.
 */
export async function confirmedRepeats(
  reader: Reader,
  claim: number,
  n: number,
): Promise<readonly number[]> {
  const found = new Set([claim]);
  for (let level: readonly number[] = [claim]; level.length > 0; ) {
    const matches = await matchesOfClaims(reader, level, n);
    level = matches
      .filter(({ linkKind, verdict }) => linkKind === 'repeats' && verdict === 'accepted')
      .flatMap(({ claims }) => claims)
      .filter((each) => !found.has(each));
    for (const each of level) found.add(each);
  }
  found.delete(claim);
  return [...found].sort((one, other) => one - other);
}

async function matchesOfClaims(
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

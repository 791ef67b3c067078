import type { Day } from '../model/bounds.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { confirmedRepeats, matchesOfClaims } from '../queries/match/matches-of-claim.ts';
import { linksAmong } from '../queries/relations/links-among.ts';
import type { Reader } from '../store/port.ts';

/** A record that says that one claim contradicts another. */
export interface Denial {
  readonly link: number;
  readonly claims: readonly [claim: number, other: number];
  /** How to take it back. */
  readonly takeBack: string;
}

/**
 * What says, as of a day, that a claim that is one with the first contradicts one that is one with the other: a link, or a
 * proposed match that was confirmed; null where nothing does.
 */
export async function denialBetween(
  reader: Reader,
  [claim, other]: readonly [claim: number, other: number],
  day: Day,
): Promise<Denial | null> {
  const own = await allOneWith(reader, claim);
  const one = new Set([...own, ...(await allOneWith(reader, other))]);
  const denials = [
    ...(await confirmedDenials(reader, own)),
    ...(await linkedDenials(reader, own, day)),
  ];
  return denials.find(({ claims }) => claims.every((end) => one.has(end))) ?? null;
}

const allOneWith = async (reader: Reader, claim: number): Promise<readonly number[]> => [
  claim,
  ...(await confirmedRepeats(reader, claim, everyRecord)),
];

async function confirmedDenials(
  reader: Reader,
  claims: readonly number[],
): Promise<readonly Denial[]> {
  const matches = await matchesOfClaims(reader, claims, everyRecord);
  return matches
    .filter(({ linkKind, verdict }) => linkKind === 'contradicts' && verdict === 'accepted')
    .map(({ link, claims }) => {
      return { link, claims, takeBack: `asof claim judge ${link} rejected` };
    });
}

async function linkedDenials(
  reader: Reader,
  claims: readonly number[],
  day: Day,
): Promise<readonly Denial[]> {
  const links = await linksAmong(reader, claims, { n: everyRecord, day });
  return links
    .filter(({ value }) => value.linkKind === 'contradicts')
    .map(({ n, value }) => {
      const takeBack = `asof retract ${n} --because …`;
      return { link: n, claims: [value.claim, value.other], takeBack };
    });
}

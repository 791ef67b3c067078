import { Conflict } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { confirmedRepeats, matchesOfClaims } from '../queries/match/matches-of-claim.ts';
import { linksAmong } from '../queries/relations/links-among.ts';
import type { Act } from './act.ts';

/** A record that says that one claim contradicts another. */
interface Denial {
  readonly link: number;
  readonly claims: readonly [claim: number, other: number];
  /** How to take it back. */
  readonly takeBack: string;
}

/**
 * Inside an act by which two claims become one.
 *
 * @throws Conflict when a claim that is one with the first is confirmed to contradict one that is one with the other.
 */
export async function requireNotDenied(
  act: Act,
  [claim, other]: readonly [claim: number, other: number],
): Promise<void> {
  const own = await allOneWith(act, claim);
  const one = new Set([...own, ...(await allOneWith(act, other))]);
  const denials = [...(await confirmedDenials(act, own)), ...(await linkedDenials(act, own))];
  const denial = denials.find(({ claims }) => claims.every((end) => one.has(end)));
  if (denial) throw deniedAlready(denial);
}

const allOneWith = async (act: Act, claim: number): Promise<readonly number[]> => [
  claim,
  ...(await confirmedRepeats(act.db, claim, everyRecord)),
];

async function confirmedDenials(act: Act, claims: readonly number[]): Promise<readonly Denial[]> {
  const matches = await matchesOfClaims(act.db, claims, everyRecord);
  return matches
    .filter(({ linkKind, verdict }) => linkKind === 'contradicts' && verdict === 'accepted')
    .map(({ link, claims }) => {
      return { link, claims, takeBack: `asof claim judge ${link} rejected` };
    });
}

async function linkedDenials(act: Act, claims: readonly number[]): Promise<readonly Denial[]> {
  const links = await linksAmong(act.db, claims, { n: everyRecord, day: await act.today() });
  return links
    .filter(({ value }) => value.linkKind === 'contradicts')
    .map(({ n, value }) => {
      const takeBack = `asof retract ${n} --because …`;
      return { link: n, claims: [value.claim, value.other], takeBack };
    });
}

function deniedAlready({ link, claims, takeBack }: Denial): Conflict {
  const [claim, other] = claims;
  return new Conflict(
    'linked_apart',
    `Record ${link}, that claim ${claim} contradicts claim ${other}, was confirmed, and these two would be one.`,
    {
      hints: [
        `If they are one after all, take that back first: ${takeBack}.`,
        'Else reject what would make them one.',
      ],
      facts: { link },
    },
  );
}

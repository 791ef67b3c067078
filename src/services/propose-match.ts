import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { matchMethod } from '../matching/match-method.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { FoundRecord } from '../queries/find-record.ts';
import { getClaim } from '../queries/identity/get-claim.ts';
import { compareClaims } from '../queries/match/compare-claims.ts';
import { matchesBetween } from '../queries/match/matches-of-claim.ts';
import type { Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';

/** Two claims that may be one, or may exclude each other. */
export const ProposeMatch = z.strictObject({ claim: Handle, other: Handle, private: Private });

/** A proposed match between two logged claims. */
export interface ProposedMatch {
  readonly link: Recorded<'link'>;
  readonly claim: FoundRecord;
  readonly other: FoundRecord;
  readonly because: readonly string[];
}

/**
 * Records that two claims seem to be one, or that one denies the other, with method and score. It moves no status and
 * joins nothing: a person judges it with `judgeMatch`.
 *
 * @throws InvalidInput for a claim and itself, or one it counts as; Conflict when the two, or claims that
 * count as these, are proposed already; NotFound.
 */
export async function proposeMatch(
  desk: Desk,
  input: z.input<typeof ProposeMatch>,
): Promise<ProposedMatch> {
  const facts = parseInput(ProposeMatch, input);
  const { reader } = desk.store;
  const { n: one, named: claim } = await getClaim(reader, facts.claim);
  const { n: another, named: other } = await getClaim(reader, facts.other);
  if (one === another) {
    throw new InvalidInput('match_with_itself', `"${facts.claim}" is one claim already.`, {
      hints: ['Name two claims: asof claim propose A B.'],
    });
  }
  // Comparing needs no write lock.
  const { kind, score, because } = await compareClaims(desk, claim.n, other.n);
  return performAct(
    desk,
    'match.proposed',
    async (act) => {
      const [twin] = await matchesBetween(act.db, [claim.n, other.n], everyRecord);
      if (twin) throw proposedAlready(twin.link);
      const linkKind = kind === 'opposite' ? 'contradicts' : 'repeats';
      const between = { claim: claim.n, linkKind, other: other.n } as const;
      const link = await act.record('link', {
        ...between,
        score,
        method: matchMethod,
        note: because[0],
      });
      return { link, claim, other, because };
    },
    facts,
  );
}

const proposedAlready = (link: number): Conflict =>
  new Conflict(
    'match_proposed_already',
    `The two are proposed as a match already, by record ${link}.`,
    {
      hints: [`Judge it: asof claim judge ${link} accepted, rejected or unsure.`],
      facts: { link },
    },
  );

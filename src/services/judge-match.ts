import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Words } from '../model/schemas/words.ts';
import { verdicts } from '../model/vocabularies/acts.ts';
import { getRecord } from '../queries/find-record.ts';
import { type MatchOfClaim, matchesOfClaim } from '../queries/match/matches-of-claim.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requireNoClash } from './require-no-clash.ts';
import { requirePerson } from './require-person.ts';

/** A verdict on a proposed match. */
export const JudgeMatch = z.strictObject({
  link: Handle,
  verdict: codeSchema(verdicts),
  because: Words.optional(),
  private: Private,
});

/** A match as it was judged. */
export interface JudgedMatch {
  readonly judgement: Recorded<'judgement'>;
  readonly match: MatchOfClaim;
}

/**
 * A person confirms a proposed match, rejects it, or cannot tell. Every verdict is kept and the latest stands, so each
 * can be taken back by another. It joins nothing by itself: `claim merge` does.
 *
 * @throws InvalidInput for a model or rule, or a link that is no proposed match; Conflict when that verdict stands
 * already, or claims would be one and contradict each other by it; NotFound.
 */
export async function judgeMatch(
  desk: Desk,
  input: z.input<typeof JudgeMatch>,
): Promise<JudgedMatch> {
  requirePerson(desk, 'judge a match');
  const facts = parseInput(JudgeMatch, input);
  return performAct(
    desk,
    'match.judged',
    async (act) => {
      const match = await proposedMatch(act, facts.link);
      if (match.verdict === facts.verdict) throw judgedAlready(match);
      if (facts.verdict === 'accepted') await requireNoClash(act, match);
      const { verdict, because } = facts;
      const judgement = await act.record('judgement', { link: match.link, verdict, because });
      return { judgement, match: { ...match, verdict } };
    },
    facts,
  );
}

async function proposedMatch(act: Act, name: string): Promise<MatchOfClaim> {
  const { n } = await getRecord(act.db, name, { kinds: ['link'] });
  const [link] = await readRecords(act.db, 'link', { numbers: [n] });
  const matches = link ? await matchesOfClaim(act.db, link.value.claim, everyRecord) : [];
  const match = matches.find((each) => each.link === n);
  if (match) return match;
  throw new InvalidInput(
    'no_proposed_match',
    `Record ${n} is a link that a person made: it is no proposal.`,
    {
      hints: ['Take it back with "asof retract", or propose a match: asof claim propose A B.'],
    },
  );
}

const judgedAlready = ({ link, verdict }: MatchOfClaim): Conflict =>
  new Conflict('judged_already', `The match ${link} stands as ${verdict} already.`, {
    facts: { link, verdict },
  });

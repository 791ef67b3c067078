import type { z } from 'zod';
import type { Desk } from '../../desk.ts';
import { verdicts } from '../../model/vocabularies/acts.ts';
import { getRecord } from '../../queries/find-record.ts';
import {
  confirmedRepeats,
  type MatchOfClaim,
  matchesOfClaim,
} from '../../queries/match/matches-of-claim.ts';
import { type Clocks, resolveMoment } from '../../queries/moment.ts';
import { type JudgeMatch, judgeMatch } from '../../services/judge-match.ts';
import { type ProposeMatch, proposeMatch } from '../../services/propose-match.ts';
import type { Answer } from '../context.ts';
import { oneOf } from '../one-of.ts';
import { recordJson } from './record-json.ts';

/** What `asof claim propose` answers. */
export async function proposedAnswer(
  desk: Desk,
  input: z.input<typeof ProposeMatch>,
): Promise<Answer> {
  const { link, claim, other, because } = await proposeMatch(desk, input);
  const { linkKind, score } = link.value;
  return {
    names: [claim.n, other.n],
    json: { link: recordJson(link), because },
    text: () =>
      [
        `Proposed as record ${link.n}: claim ${claim.n} ${linkKind} claim ${other.n}, ${score} of 1000.`,
        ...because.map((reason) => `  ${reason}`),
        `Judge it: asof claim judge ${link.n} accepted, rejected or unsure.`,
      ].join('\n'),
  };
}

/** What `asof claim judge` answers; a confirmed repeat says how to make the two one. */
export async function judgedAnswer(
  desk: Desk,
  input: Omit<z.input<typeof JudgeMatch>, 'verdict'>,
  verdict: string,
): Promise<Answer> {
  const code = oneOf(verdicts, verdict) ?? 'unsure';
  const { judgement, match } = await judgeMatch(desk, { ...input, verdict: code });
  const [claim, other] = match.claims;
  const merge =
    code === 'accepted' && match.linkKind === 'repeats'
      ? [`To make them one claim, and reversibly so: asof claim merge ${claim} ${other}.`]
      : [];
  return {
    json: { judgement: recordJson(judgement), match },
    text: () => [`Recorded judgement ${judgement.n}: ${inWords(match)}`, ...merge].join('\n'),
  };
}

/** What `asof claim matches` answers: a match and a verdict on it hold from their entries on, on whatever day something was said. */
export async function matchesAnswer(
  desk: Desk,
  { claim, knownAt }: { readonly claim: string } & Pick<Clocks, 'knownAt'>,
): Promise<Answer> {
  const { reader } = desk.store;
  const { n: upTo } = await resolveMoment(desk, { knownAt });
  const { n } = await getRecord(reader, claim, { kinds: ['claim'], upTo });
  const matches = await matchesOfClaim(reader, n, upTo);
  const repeats = await confirmedRepeats(reader, n, upTo);
  const one = repeats.length === 0 ? [] : [`Confirmed as one with it: ${repeats.join(', ')}.`];
  return {
    json: { matches, repeats },
    text: () =>
      matches.length === 0
        ? `No match of this claim is proposed. Propose one: asof claim propose ${claim} OTHER.`
        : [...matches.map(inWords), ...one].join('\n'),
  };
}

const inWords = ({
  link,
  claims: [claim, other],
  linkKind,
  score,
  verdict,
}: MatchOfClaim): string =>
  `match ${link}: claim ${claim} ${linkKind} claim ${other}, ${score} of 1000; ${verdict ?? 'not judged yet'}.`;

import type { z } from 'zod';
import type { Desk } from '../../desk.ts';
import { verdicts } from '../../model/vocabularies/acts.ts';
import type { MatchOfClaim } from '../../queries/match/matches-of-claim.ts';
import { type ToldMatch, toldMatches } from '../../queries/match/told-matches.ts';
import { type JudgeMatch, judgeMatch } from '../../services/judge-match.ts';
import { type ProposeMatch, proposeMatch } from '../../services/propose-match.ts';
import { wrap } from '../../summaries/wrap.ts';
import type { Answer } from '../context.ts';
import { oneOf } from '../one-of.ts';
import { recordJson } from './record-json.ts';
import { standsText } from './stands-text.ts';

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

/** What `asof claim matches` answers. */
export async function matchesAnswer(
  desk: Desk,
  question: Parameters<typeof toldMatches>[1],
  width: number,
): Promise<Answer> {
  const { matches, repeats } = await toldMatches(desk, question);
  const one = repeats.length === 0 ? [] : [`Confirmed as one with it: ${repeats.join(', ')}.`];
  return {
    json: { matches, repeats },
    text: () =>
      matches.length === 0
        ? `No match of this claim is proposed. Propose one: asof claim propose ${question.claim} OTHER.`
        : [...matches.map((match) => matchText(match, width)), ...one].join('\n'),
  };
}

const matchText = ({ other, ...match }: ToldMatch, width: number): string =>
  [
    inWords(match),
    wrap(`${other.slug ?? other.n}  ${other.text.replaceAll(/\s+/g, ' ')}`, {
      width,
      first: '  ',
      indent: '      ',
    }),
    standsText(other, width),
  ].join('\n');

const inWords = ({
  link,
  claims: [claim, other],
  linkKind,
  score,
  verdict,
}: MatchOfClaim): string =>
  `match ${link}: claim ${claim} ${linkKind} claim ${other}, ${score} of 1000; ${verdict ?? 'not judged yet'}.`;

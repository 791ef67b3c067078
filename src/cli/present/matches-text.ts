import { matchKinds } from '../../model/vocabularies/matches.ts';
import type { StandingMatch } from '../../queries/match/matches-standing.ts';
import { wrap } from '../../summaries/wrap.ts';
import { standsText } from './stands-text.ts';

/** Matches for the terminal: the claim, where it stands, what the text is to it, how sure that is, and why. */
export function matchesText(matches: readonly StandingMatch[], width: number): string {
  if (matches.length === 0) {
    return wrap(
      'No logged claim shares words with this text that tell anything. Log it: asof claim log --text ….',
      { width },
    );
  }
  return matches.map((match) => matchText(match, width)).join('\n');
}

function matchText({ claim, score, kind, because, stands }: StandingMatch, width: number): string {
  const { label } = matchKinds.terms[kind];
  const said = claim.text.replaceAll(/\s+/g, ' ');
  return [
    wrap(`${claim.slug ?? claim.n}  ${said}`, { width, indent: '      ' }),
    standsText(stands, width),
    wrap(`claim ${claim.n}: ${[`${label}, ${score} of 1000`, ...because].join('; ')}`, {
      width,
      first: '      ',
      indent: '      ',
    }),
  ].join('\n');
}

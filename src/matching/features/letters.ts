import type { Feature } from '../feature.ts';
import { letterRuns } from '../letter-runs.ts';
import type { MatchText } from '../match-text.ts';

/** Runs of letters in common find what words do not: "bedbugs" in "bed bugs", a name in another spelling. */
export const letters: readonly Feature[] = [
  {
    name: 'letters of the claim',
    score: ({ query, document }) => shareOf(document.text, query.text),
    reason: ({ query, document }) =>
      shareOf(document.text, query.text) > 0.8 ? 'nearly the same letters' : null,
  },
  {
    name: 'letters of the title',
    score: ({ query, document }) => shareOf(document.title, query.text),
  },
];

function shareOf(text: MatchText, query: MatchText): number {
  const runs = letterRuns(text);
  const known = letterRuns(query);
  let shared = 0;
  for (const run of runs) if (known.has(run)) shared += 1;
  return runs.size === 0 ? 0 : shared / runs.size;
}

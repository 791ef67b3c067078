import type { Comparison } from '../comparison.ts';
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
  {
    name: 'telling letters of the title',
    score: (comparison) => toldBy(comparison, comparison.document.title) / 100,
  },
  { name: 'telling letters on the whole', score: cosine },
];

function shareOf(text: MatchText, query: MatchText): number {
  const runs = letterRuns(text);
  const known = letterRuns(query);
  let shared = 0;
  for (const run of runs) if (known.has(run)) shared += 1;
  return runs.size === 0 ? 0 : shared / runs.size;
}

/** The runs that a text shares with the query, each by how few of the other claims hold it. */
function toldBy({ query, pool }: Comparison, text: MatchText): number {
  const known = letterRuns(query.text);
  let sum = 0;
  for (const run of letterRuns(text)) if (known.has(run)) sum += pool.rarityOfRun(run);
  return sum;
}

function cosine(comparison: Comparison): number {
  const { query, document, pool } = comparison;
  const lengthOf = (text: MatchText): number => {
    let sum = 1;
    for (const run of letterRuns(text)) sum += pool.rarityOfRun(run);
    return sum;
  };
  const shared = toldBy(comparison, document.whole);
  return shared === 0 ? 0 : shared / Math.sqrt(lengthOf(query.text) * lengthOf(document.whole));
}

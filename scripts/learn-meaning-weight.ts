import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepingVectors } from '../src/cli/evaluate/keeping-vectors.ts';
import { onScratchDesk } from '../src/cli/evaluate/on-scratch-desk.ts';
import type { Desk } from '../src/desk.ts';
import { energeticEmbedder } from '../src/embedders/energetic-embedder.ts';
import { readMatchQuery } from '../src/matching/match-query.ts';
import { scoreMatch } from '../src/matching/score-match.ts';
import { comparisonsFor } from '../src/queries/match/comparisons-for.ts';
import { embedWords } from '../src/services/embed-words.ts';
import { logEvaluatedClaims } from '../src/services/evaluate/log-evaluated-claims.ts';
import {
  EvaluatedClaim,
  EvaluatedQuery,
  readJsonLines,
  readRightClaims,
} from '../src/services/evaluate/matching-files.ts';
import { learnOneWeight, type WidenedExample } from './matching/learn-one-weight.ts';

/**
 * Learns how much nearness in meaning weighs beside the sum of all other features, which stays as it is: on the training
 * parts of CheckThat! 2020 and 2022, and on nothing else. Writes `src/matching/meaning-weight.ts`; the same data gives the
 * same file. The packages of the embedder have to be installed; with `--vectors` what they make is kept.
 *
 *     npx tsx scripts/learn-meaning-weight.ts [--data DIR] [--vectors FILE]
 */
async function main(data: string, vectors: string | undefined): Promise<void> {
  const plain = energeticEmbedder();
  const embedder = vectors === undefined ? plain : keepingVectors(plain, vectors);
  const examples: WidenedExample[] = [];
  for (const set of ['2020', '2022a']) {
    const found = await onScratchDesk(
      { name: 'learning', kind: 'person' },
      (desk) => examplesOf(desk, join(data, set)),
      embedder,
    );
    examples.push(...found);
  }
  writeFileSync('src/matching/meaning-weight.ts', page(learnOneWeight(examples), usual(examples)));
}

/** Each text of the training part with the claims that the product compares it with. */
async function examplesOf(desk: Desk, folder: string): Promise<readonly WidenedExample[]> {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const names = await logEvaluatedClaims(desk, readJsonLines(EvaluatedClaim, read('claims.jsonl')));
  await embedWords(desk);
  const right = readRightClaims(read('train.qrels.tsv'));
  const { n } = await desk.store.reader
    .selectFrom('desk_head')
    .select('n')
    .executeTakeFirstOrThrow();
  const examples: WidenedExample[] = [];
  for (const { id, text } of readJsonLines(EvaluatedQuery, read('train.queries.jsonl'))) {
    const compared = await comparisonsFor(desk, readMatchQuery(text), n);
    examples.push({
      sums: compared.map(({ comparison }) => scoreMatch(comparison).sum),
      nearness: compared.map(({ comparison }) => Math.max(0, comparison.meaning ?? 0)),
      right: compared.map((each) => right.get(id)?.has(names.get(each.n) ?? '') ?? false),
    });
  }
  return examples;
}

/** The mean of the claims that texts are compared with. */
function usual(examples: readonly WidenedExample[]): number {
  const all = examples.flatMap(({ nearness }) => nearness);
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}

const page = (weight: number, mean: number): string => `/**
 * How much nearness in meaning weighs beside the weights of \`weights.ts\`, and what it usually is of a claim that a text is
 * compared with, which stands in where no vector is stored: learnt on training parts alone (docs/evaluation/matching.md).
 */
export const meaningWeight = { weight: ${Number(weight.toFixed(3))}, usual: ${Number(mean.toFixed(3))} };
`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/claim-matching' },
    vectors: { type: 'string' },
  },
});
await main(values.data, values.vectors);

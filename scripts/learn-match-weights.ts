import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onScratchDesk } from '../src/cli/evaluate/on-scratch-desk.ts';
import type { Desk } from '../src/desk.ts';
import { features } from '../src/matching/features.ts';
import { readMatchQuery } from '../src/matching/match-query.ts';
import { comparisonsFor } from '../src/queries/match/comparisons-for.ts';
import { logEvaluatedClaims } from '../src/services/evaluate/log-evaluated-claims.ts';
import {
  EvaluatedClaim,
  EvaluatedQuery,
  readJsonLines,
  readRightClaims,
} from '../src/services/evaluate/matching-files.ts';
import { type Example, learnCertainty, learnWeights } from './matching/learn-weights.ts';

/**
 * Learns the weights of the matcher on the training parts of CheckThat! 2020 and 2022, and on nothing else, and writes
 * them into `src/matching/weights.ts`. The same data gives the same file. None of the parts has articles: a word that
 * stands only there gets the weight of one that stands only in the claim, and what an article quotes whole that of what a claim
 * covers whole.
 *
 *     npx tsx scripts/learn-match-weights.ts [--data DIR]
 */
async function main(data: string): Promise<void> {
  const examples: Example[] = [];
  for (const set of ['2020', '2022a']) examples.push(...(await examplesOf(join(data, set))));
  const learnt = learnWeights(examples, features.length);
  const named = new Map(features.map(({ name }, place) => [name, learnt[place] ?? 0]));
  const sumOf = (...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (named.get(name) ?? 0), 0);
  named.set('words of the article', sumOf('words in claim', 'words in either'));
  named.set('quoted in the article', sumOf('share of what is told', 'text covered by near words'));
  writeFileSync('src/matching/weights.ts', page([...named], learnCertainty(examples, learnt)));
}

/** Each text of the training part with the claims that the product compares it with. */
async function examplesOf(folder: string): Promise<readonly Example[]> {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const claims = readJsonLines(EvaluatedClaim, read('claims.jsonl'));
  const queries = readJsonLines(EvaluatedQuery, read('train.queries.jsonl'));
  const right = readRightClaims(read('train.qrels.tsv'));
  return onScratchDesk({ name: 'learning', kind: 'rule' }, async (desk) => {
    const names = await logEvaluatedClaims({ ...desk, actor: person }, claims);
    const examples: Example[] = [];
    for (const { id, text } of queries) {
      examples.push(
        await exampleOf(desk, text, (n) => right.get(id)?.has(names.get(n) ?? '') ?? false),
      );
    }
    return examples;
  });
}

const person = { name: 'learning', kind: 'person' } as const;

async function exampleOf(
  desk: Desk,
  text: string,
  isRight: (claim: number) => boolean,
): Promise<Example> {
  const { n } = await desk.store.reader
    .selectFrom('desk_head')
    .select('n')
    .executeTakeFirstOrThrow();
  const compared = await comparisonsFor(desk, readMatchQuery(text), n);
  return {
    rows: compared.map(({ comparison }) => features.map(({ score }) => score(comparison))),
    right: compared.map((each) => isRight(each.n)),
  };
}

function page(
  named: readonly (readonly [string, number])[],
  { slope, middle }: { readonly slope: number; readonly middle: number },
): string {
  const lines = named.map(([name, weight]) => `    '${name}': ${Number(weight.toFixed(3))},`);
  return `/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt on training parts alone, the same
 * for every kind of text (docs/evaluation/matching.md says how).
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
${lines.join('\n')}
  },
  certainty: { slope: ${slope.toFixed(3)}, middle: ${middle.toFixed(3)} },
};
`;
}

const place = process.argv.indexOf('--data');
await main(place < 0 ? '../shared/data/claim-matching' : (process.argv[place + 1] ?? ''));

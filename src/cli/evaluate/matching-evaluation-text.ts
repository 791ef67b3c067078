import type { MatchingEvaluation } from '../../services/evaluate/evaluate-matching.ts';

/** An evaluation of the matcher for the terminal, as a table that also reads well in Markdown. */
export function evaluationText(found: MatchingEvaluation): string {
  const { queries, claims, embedder, map, recall, millisecondsPerQuery } = found;
  const rows = [
    ['texts matched', String(queries)],
    ['claims', String(claims)],
    ...(embedder === undefined ? [] : [['embedder', embedder]]),
    ['MAP@1', figure(map[1])],
    ['MAP@3', figure(map[3])],
    ['MAP@5', figure(map[5])],
    ['recall@5', figure(recall[5])],
    ['recall@20', figure(recall[20])],
    ['recall@100', figure(recall[100])],
    ['median, milliseconds', String(millisecondsPerQuery.median)],
    ['95th percentile, milliseconds', String(millisecondsPerQuery.p95)],
  ];
  return [
    '| measure | value |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
  ].join('\n');
}

const figure = (value: number): string => value.toFixed(4);

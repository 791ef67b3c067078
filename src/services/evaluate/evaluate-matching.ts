import type { Desk } from '../../desk.ts';
import { releaseOf } from '../../matching/embedder.ts';
import { type RankingFigures, rankingFigures } from '../../matching/ranking-figures.ts';
import { matchClaims } from '../../queries/match/match-claims.ts';
import { embedWords } from '../embed-words.ts';
import { logEvaluatedClaims } from './log-evaluated-claims.ts';
import { type MatchingFiles, readPairs } from './read-pairs.ts';

/** How well and how fast the matcher finds what it should. */
export interface MatchingEvaluation extends RankingFigures {
  readonly queries: number;
  readonly claims: number;
  /** Which embedder widened what was found; absent without one. */
  readonly embedder?: string | undefined;
  readonly millisecondsPerQuery: { readonly median: number; readonly p95: number };
}

/**
 * Logs the claims on an empty desk and matches the queries against it, in the way of `asof match`; a desk with an embedder has the
 * vectors of all of them made first.
 *
 * @param desk new and empty, thrown away afterwards.
 * @param milliseconds a clock that runs evenly.
 * @throws InvalidInput for a line that cannot be read, or where there is nothing to match; what the embedder throws.
 */
export async function evaluateMatching(
  desk: Desk,
  files: MatchingFiles,
  milliseconds: () => number,
): Promise<MatchingEvaluation> {
  const { claims, queries, right } = readPairs(files);
  const names = await logEvaluatedClaims(desk, claims);
  if (desk.embedder) await embedWords(desk);
  const times: number[] = [];
  const rankings = [];
  for (const { id, text } of queries) {
    const start = milliseconds();
    const matches = text.trim() === '' ? [] : await matchClaims(desk, { text, limit: 100 });
    times.push(milliseconds() - start);
    const ranked = matches.map(({ claim }) => names.get(claim.n) ?? '');
    rankings.push({ ranked, right: right.get(id) ?? new Set<string>() });
  }
  return {
    queries: queries.length,
    claims: claims.length,
    embedder: desk.embedder && releaseOf(desk.embedder),
    ...rankingFigures(rankings),
    millisecondsPerQuery: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
  };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return Math.round(100 * value) / 100;
}

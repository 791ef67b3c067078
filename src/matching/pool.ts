import { letterRuns } from './letter-runs.ts';
import type { MatchDocument } from './match-document.ts';

/** The claims that a text is compared with, as a whole: what stands in all of them tells none apart. */
export interface Pool {
  /** How much a run of letters tells among these claims. */
  readonly rarityOfRun: (run: number) => number;
}

/** Counts in how many of the claims each run of letters stands. */
export function readPool(documents: readonly MatchDocument[]): Pool {
  const counts = new Map<number, number>();
  for (const { whole } of documents) {
    for (const run of letterRuns(whole)) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return {
    rarityOfRun: (run) => {
      const count = counts.get(run);
      return count === undefined ? 0 : Math.log((documents.length + 1) / (count + 0.5));
    },
  };
}

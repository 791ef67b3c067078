import { type InForce, judgementsInForce } from './judgements-in-force.ts';

/** The assessments in force that carry the mark *misleading*, the newest first; it stands whoever set it. */
export function misleadingMarks(judged: InForce): readonly MisleadingMark[] {
  const newestFirst = judgementsInForce(judged).toSorted(
    (one, other) => other.day.last - one.day.last || other.n - one.n,
  );
  return newestFirst.flatMap(({ n, value: { misleading }, entered: { by } }) =>
    misleading === undefined ? [] : [{ n, by, leftOut: misleading }],
  );
}

/** The mark *misleading* as an assessment carries it. */
export interface MisleadingMark {
  /** The number of the assessment. */
  readonly n: number;
  readonly by: string;
  readonly leftOut: string;
}

import type { Comparison } from './comparison.ts';

/** One way of telling how alike a text and a claim are. */
export interface Feature {
  /** Its name in the file of weights. */
  readonly name: string;
  /** 0 when it says nothing. */
  readonly score: (comparison: Comparison) => number;
  /** Why, as part of a sentence; null when there is nothing to say. */
  readonly reason?: (comparison: Comparison) => string | null;
}

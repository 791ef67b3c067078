import type { Comparison } from './comparison.ts';
import type { Feature } from './feature.ts';
import { meaning } from './features/meaning.ts';
import { features } from './features.ts';
import { meaningWeight } from './meaning-weight.ts';
import { weights } from './weights.ts';

/** How alike a text and a claim are, and why. */
export interface MatchScore {
  /** The weighed sum of the features; higher is liker. */
  readonly sum: number;
  /** How sure that is, per mille. */
  readonly score: number;
}

/** Weighs every feature. */
export function scoreMatch(comparison: Comparison): MatchScore {
  const sum = features.reduce(
    (all, { name, score }) => all + (weights.features[name] ?? 0) * score(comparison),
    0,
  );
  const { slope, middle } = weights.certainty;
  return { sum, score: Math.round(1000 / (1 + Math.exp(-slope * (sum - middle)))) };
}

/** Why they are alike, the weightiest reason first; composed only for what is shown. */
export function reasonsFor(comparison: Comparison): readonly string[] {
  return [...features, meaning]
    .map((feature) => ({
      weight: weightOf(feature) * feature.score(comparison),
      reason: feature.reason?.(comparison) ?? null,
    }))
    .sort((one, other) => other.weight - one.weight)
    .flatMap(({ reason }) => reason ?? []);
}

const weightOf = (feature: Feature): number =>
  feature === meaning ? meaningWeight.weight : (weights.features[feature.name] ?? 0);

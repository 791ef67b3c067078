import type { Feature } from '../feature.ts';
import { meaningWeight } from '../meaning-weight.ts';

/**
 * How near a text and a claim come in meaning, by an embedder, over what is usual. It is none of `features.ts`: it puts claims
 * in another order, and neither what a match is nor how sure it is counts it.
 */
export const meaning: Feature = {
  name: 'meaning',
  score: ({ meaning: cosine }) => (cosine === null ? 0 : Math.max(0, cosine) - meaningWeight.usual),
  reason: ({ meaning: cosine, shared }) =>
    cosine !== null && (cosine >= nearLeast || shared.length === 0)
      ? `near in meaning: ${cosine.toFixed(2)} of 1`
      : null,
};

const nearLeast = 0.5;

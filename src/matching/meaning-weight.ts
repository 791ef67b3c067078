/**
 * How much nearness in meaning weighs beside the weights of `weights.ts`, and what it usually is of a claim that a text is
 * compared with, which stands in where no vector is stored: learnt on training parts alone (docs/evaluation/matching.md).
 */
export const meaningWeight = { weight: 11.755, usual: 0.41 };

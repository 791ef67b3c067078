import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';

/** The same number is seldom an accident. */
export const figures: readonly Feature[] = [
  {
    name: 'numbers in common',
    score: (comparison) => Math.min(numbersMost, numbersShared(comparison).length),
    reason: (comparison) => {
      const numbers = numbersShared(comparison);
      return numbers.length === 0 ? null : `numbers in common: ${numbers.join(', ')}`;
    },
  },
];

/** A table of figures proves no more than three of them. */
const numbersMost = 3;

const numbersShared = ({ shared }: Comparison): readonly string[] =>
  shared.map(({ stem }) => stem).filter((stem) => /^\p{N}/u.test(stem));

import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';

/** The same number is seldom an accident. */
export const figures: readonly Feature[] = [
  {
    name: 'numbers in common',
    score: (comparison) => Math.min(numbersMost, numbersShared(comparison).length),
    reason: (comparison) => {
      const shared = numbersShared(comparison);
      return shared.length === 0 ? null : `numbers in common: ${shared.join(', ')}`;
    },
  },
];

/** A table of figures proves no more than three of them. */
const numbersMost = 3;

function numbersShared({ query, document }: Comparison): readonly string[] {
  const written = query.text.words.filter((word) => /^\p{N}/u.test(word.text));
  return [...new Set(written.map((word) => word.text))].filter((number) =>
    document.whole.stems.has(number),
  );
}

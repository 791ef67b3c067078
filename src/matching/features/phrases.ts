import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';

/** Words in the same order are more than the same words. */
export const phrases: readonly Feature[] = [
  {
    name: 'pairs of words',
    score: (comparison) =>
      pairsInBoth(comparison).reduce(
        (sum, [one, other]) => sum + (comparison.rarity(one) + comparison.rarity(other)) / 2,
        0,
      ) / 10,
    reason: (comparison) => {
      const pairs = pairsInBoth(comparison);
      return pairs.length === 0 ? null : `${pairs.length} pairs of words in the same order`;
    },
  },
];

function pairsInBoth({ query, document }: Comparison): readonly (readonly [string, string])[] {
  return [...query.text.pairs]
    .filter((pair) => document.text.pairs.has(pair) || document.title.pairs.has(pair))
    .map((pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return [one, other];
    });
}

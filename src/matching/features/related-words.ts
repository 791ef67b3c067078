import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';
import related from '../related-words.json' with { type: 'json' };

/** Maps, not objects: a text may well hold the word "constructor". */
const relatedTo: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(related).map(([stem, others]) => [stem, new Map(Object.entries(others))]),
);

/**
 * Other words for the same: "migrant" where the claim has "immigrant". How often one stem stands for another was counted
 * between claims and the titles of their reviews (`scripts/learn-related-words.ts`).
 */
export const relatedWords: Feature = {
  name: 'related words',
  score: ({ query, document: { whole }, rarity }) => {
    let sum = 0;
    for (const stem of query.text.telling) {
      if (!whole.stems.has(stem))
        sum += Math.min(1, 2 * nearest(stem, whole.telling)) * rarity(stem);
    }
    return sum / 10;
  },
  reason: (comparison) => {
    const [first] = partners(comparison);
    return first === undefined ? null : `related words: ${first}`;
  },
};

/** How closely the nearest of some stems is related to one, in either direction: 0 to 1. */
function nearest(stem: string, others: readonly string[]): number {
  return others.reduce((best, other) => Math.max(best, relation(stem, other)), 0);
}

const relation = (one: string, other: string): number =>
  Math.max(relatedTo.get(one)?.get(other) ?? 0, relatedTo.get(other)?.get(one) ?? 0);

function partners({ query, document: { whole } }: Comparison): readonly string[] {
  return query.text.words
    .filter((word) => !word.stop && !whole.stems.has(word.stem))
    .flatMap((word) => {
      const other = whole.words.find((each) => !each.stop && relation(word.stem, each.stem) >= 0.1);
      return other ? [`${word.text}, ${other.text}`] : [];
    });
}

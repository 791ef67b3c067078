import { asLoggedBy, asWrittenBy } from '../as-written.ts';
import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';
import type { MatchQuery } from '../match-query.ts';
import type { MatchWord } from '../match-text.ts';
import { relatedTo } from '../related-to.ts';

/**
 * Other words for the same: "migrant" where the claim has "immigrant". How often one stem stands for another was counted
 * between claims and the titles of their reviews (`scripts/learn-related-words.ts`).
 */
export const relatedWords: Feature = {
  name: 'related words',
  score: (comparison) => {
    let sum = 0;
    for (const { stem, strength } of partners(comparison)) {
      sum += Math.min(1, 2 * strength) * comparison.rarity(stem);
    }
    return sum / 10;
  },
  reason: (comparison) => {
    const first = partners(comparison).find(({ strength }) => strength >= 0.1);
    return first === undefined ? null : `related words: ${inWords(comparison, first)}`;
  },
};

function inWords(comparison: Comparison, { stem, other }: Relation): string {
  const { query, document } = comparison;
  const asked = wordOf(stem, query.text.words) ?? stem;
  const logged = wordOf(other, document.text) ?? wordOf(other, document.title) ?? other;
  return `${asWrittenBy(query)(asked)}, ${asLoggedBy(comparison)(logged)}`;
}

const wordOf = (stem: string, words: readonly MatchWord[]): string | undefined =>
  words.find((word) => word.stem === stem)?.text;

/** A stem of the text, and what stands for it. */
interface Relation {
  readonly stem: string;
  readonly other: string;
  /** How often the one stands for the other, 0 to 1. */
  readonly strength: number;
}

/** For each word of a text that the claim lacks the nearest that it has. */
function partners({ query, document, shared }: Comparison): readonly Relation[] {
  const relations = relationsOf(query);
  if (relations.size === 0) return [];
  const met = new Set(shared.map(({ stem }) => stem));
  const best = new Map<string, Relation>();
  for (const words of [document.text, document.title]) {
    for (const { stem, stop } of words) {
      if (stop) continue;
      for (const relation of relations.get(stem) ?? []) {
        if (met.has(relation.stem)) continue;
        const known = best.get(relation.stem);
        if (!known || known.strength < relation.strength) best.set(relation.stem, relation);
      }
    }
  }
  return [...best.values()];
}

type Relations = ReadonlyMap<string, readonly Relation[]>;

/** By the stems that stand for those of a text. A text is compared with many claims: they are looked up once. */
function relationsOf(query: MatchQuery): Relations {
  const known = kept.get(query);
  if (known) return known;
  const found = new Map<string, Relation[]>();
  for (const stem of query.text.telling) {
    for (const [other, strength] of relatedTo(stem)) {
      const relations = found.get(other) ?? [];
      relations.push({ stem, other, strength });
      found.set(other, relations);
    }
  }
  kept.set(query, found);
  return found;
}

const kept = new WeakMap<MatchQuery, Relations>();

import { asLoggedBy, asWrittenBy } from '../as-written.ts';
import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';
import type { MatchWord } from '../match-text.ts';
import { nearTo } from '../near-to.ts';

/**
 * How far a text and a claim cover each other where words that are used alike count too: "gun" and "rifle" speak of one thing,
 * though neither stands for the other.
 */
export const nearWords: readonly Feature[] = [
  {
    name: 'text covered by near words',
    score: ({ covered }) => covered.text,
    reason: (comparison) => {
      const pair = nearestPair(comparison);
      if (pair === null) return null;
      const [asked, logged] = pair;
      return `words used alike: ${asWrittenBy(comparison.query)(asked.text)}, ${asLoggedBy(comparison)(logged.text)}`;
    },
  },
  { name: 'claim covered by near words', score: ({ covered }) => covered.claim },
];

/** A word of the text that the claim lacks, and the one there that comes nearest to it. */
function nearestPair({
  query,
  document: { text, title },
  shared,
}: Comparison): readonly [MatchWord, MatchWord] | null {
  const met = new Set(shared.map(({ stem }) => stem));
  const others = [...text, ...title].filter(({ stem, stop }) => !stop && !met.has(stem));
  let best: readonly [MatchWord, MatchWord] | null = null;
  let most = 0;
  for (const word of query.text.words) {
    if (word.stop || met.has(word.stem)) continue;
    const near = nearTo(word.stem);
    for (const other of near.size === 0 ? [] : others) {
      const nearness = near.get(other.stem) ?? 0;
      if (nearness <= most) continue;
      most = nearness;
      best = [word, other];
    }
  }
  return best;
}

import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';
import type { MatchText } from '../match-text.ts';
import { weighedWords } from './weighed-words.ts';

/** Rare words in common tell most of all that two texts speak of one thing. */
export const sharedWords: readonly Feature[] = [
  {
    name: 'words in claim',
    score: ({ query, document, rarity }) =>
      weighedWords(query.text, document.text, rarity, typical.claim) / 10,
  },
  {
    name: 'words in title',
    score: ({ query, document, rarity }) =>
      weighedWords(query.text, document.title, rarity, typical.title) / 10,
  },
  {
    name: 'words in either',
    score: ({ query, document, rarity }) =>
      weighedWords(query.text, document.whole, rarity, typical.whole) / 10,
    reason: ({ query, document }) => wordsSaid(query.text, document.whole),
  },
  { name: 'share of what is told', score: shareTold },
  {
    name: 'rarest word',
    score: ({ query, document, rarity }) =>
      Math.max(0, ...inBoth(query.text, document.whole).map(rarity)) / 10,
  },
];

/** Lengths in words, about those of the claims and titles that fact-checkers write. */
const typical = { claim: 18, title: 14, whole: 32 };

function shareTold({ query, document, rarity }: Comparison): number {
  const all = query.text.telling.reduce((sum, stem) => sum + rarity(stem), 0);
  if (all === 0) return 0;
  return inBoth(query.text, document.whole).reduce((sum, stem) => sum + rarity(stem), 0) / all;
}

const inBoth = (query: MatchText, other: MatchText): readonly string[] =>
  query.telling.filter((stem) => other.stems.has(stem));

function wordsSaid(query: MatchText, other: MatchText): string | null {
  const shared = new Set(inBoth(query, other));
  const said = [
    ...new Map(
      query.words
        .filter((word) => shared.has(word.stem) && !word.stop)
        .map((word) => [word.stem, word.text]),
    ).values(),
  ];
  return said.length === 0 ? null : `words in common: ${said.slice(0, 12).join(', ')}`;
}

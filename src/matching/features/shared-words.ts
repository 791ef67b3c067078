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
  { name: 'rarest word', score: (comparison) => rarestInBoth(comparison, 0) },
  { name: 'second rarest word', score: (comparison) => rarestInBoth(comparison, 1) },
  { name: 'third rarest word', score: (comparison) => rarestInBoth(comparison, 2) },
  {
    name: 'share of the title',
    score: ({ query, document: { title } }) => {
      const met = title.telling.filter((stem) => query.text.stems.has(stem));
      return title.telling.length === 0 ? 0 : met.length / title.telling.length;
    },
  },
  {
    name: 'length of the claim',
    score: ({ document }) => Math.log(1 + document.whole.words.length),
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

function rarestInBoth({ query, document, rarity }: Comparison, place: number): number {
  const told = inBoth(query.text, document.whole).map(rarity);
  return (told.sort((one, other) => other - one)[place] ?? 0) / 10;
}

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

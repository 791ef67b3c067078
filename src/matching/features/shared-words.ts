import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';
import { timesInEither, weighedWords } from './weighed-words.ts';
import { wordsMet } from './words-met.ts';

/** Rare words in common tell most of all that two texts speak of one thing. */
export const sharedWords: readonly Feature[] = [
  {
    name: 'words in claim',
    score: ({ shared, document: { text } }) =>
      weighedWords(shared, (word) => word.timesInClaim, text.length, typical.claim) / 10,
  },
  {
    name: 'words in title',
    score: ({ shared, document: { title } }) =>
      weighedWords(shared, (word) => word.timesInTitle, title.length, typical.title) / 10,
  },
  {
    name: 'words in either',
    score: ({ shared, document: { text, title } }) =>
      weighedWords(shared, timesInEither, text.length + title.length, typical.whole) / 10,
    reason: ({ query, shared }) => wordsMet(query, shared, 'words in common'),
  },
  { name: 'share of what is told', score: shareTold },
  { name: 'rarest word', score: (comparison) => rarestInBoth(comparison, 0) },
  { name: 'second rarest word', score: (comparison) => rarestInBoth(comparison, 1) },
  { name: 'third rarest word', score: (comparison) => rarestInBoth(comparison, 2) },
  {
    name: 'share of the title',
    score: ({ shared, document: { title } }) => {
      const told = new Set(title.filter(({ stop }) => !stop).map(({ text }) => text));
      return told.size === 0
        ? 0
        : shared.filter(({ timesInTitle }) => timesInTitle > 0).length / told.size;
    },
  },
  {
    name: 'length of the claim',
    score: ({ document: { text, title } }) => Math.log(1 + text.length + title.length),
  },
];

/** Lengths in words, about those of the claims and titles that fact-checkers write. */
const typical = { claim: 18, title: 14, whole: 32 };

function shareTold({ shared, told }: Comparison): number {
  return told === 0 ? 0 : shared.reduce((sum, word) => sum + word.rarity, 0) / told;
}

/** Gone through for every claim: to put all words in order would take longer than to keep the three rarest. */
function rarestInBoth({ shared }: Comparison, place: 0 | 1 | 2): number {
  let [first, second, third] = [0, 0, 0];
  for (const { rarity } of shared) {
    if (rarity > first) [first, second, third] = [rarity, first, second];
    else if (rarity > second) [second, third] = [rarity, second];
    else if (rarity > third) third = rarity;
  }
  return ([first, second, third][place] ?? 0) / 10;
}

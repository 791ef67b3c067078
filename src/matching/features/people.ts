import type { Feature } from '../feature.ts';
import type { MatchText } from '../match-text.ts';
import { weighedWords } from './weighed-words.ts';

/** Who speaks and who is spoken of. */
export const people: readonly Feature[] = [
  {
    name: 'who says it is named',
    score: ({ query, document, rarity }) =>
      weighedWords(query.author, document.whole, rarity, 32) / 10,
    reason: ({ query, document }) =>
      saidOfBoth(query.author, document.whole, 'who says it is named there'),
  },
  {
    name: 'names of the claim',
    score: ({ query, document }) => {
      const names = namesIn(document.text);
      const met = names.filter(
        (name) => query.text.stems.has(name) || query.author.stems.has(name),
      );
      return names.length === 0 ? 0 : met.length / names.length;
    },
    reason: ({ query, document }) => {
      const met = document.text.words.filter(
        (word, place) => place > 0 && word.capital && !word.stop && query.text.stems.has(word.stem),
      );
      const names = [...new Set(met.map((word) => word.text))];
      return names.length === 0 ? null : `names in common: ${names.join(', ')}`;
    },
  },
];

/** A capital at the start of a sentence makes no name. */
function namesIn({ words }: MatchText): readonly string[] {
  const names = words.filter((word, place) => place > 0 && word.capital && !word.stop);
  return [...new Set(names.map((word) => word.stem))];
}

function saidOfBoth(one: MatchText, other: MatchText, reason: string): string | null {
  return one.telling.some((stem) => other.stems.has(stem)) ? reason : null;
}

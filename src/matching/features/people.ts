import { asLoggedBy } from '../as-written.ts';
import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';
import type { MatchWord } from '../match-text.ts';
import { timesInEither, weighedWords } from './weighed-words.ts';

/** Who speaks and who is spoken of. */
export const people: readonly Feature[] = [
  {
    name: 'who says it is named',
    score: ({ named, document: { text, title } }) =>
      weighedWords(named, timesInEither, text.length + title.length, 32) / 10,
    reason: ({ named }) => (named.length === 0 ? null : 'who says it is named there'),
  },
  {
    name: 'names of the claim',
    score: (comparison) => {
      const names = new Set(namesIn(comparison.document.text).map(({ stem }) => stem));
      if (names.size === 0) return 0;
      const met = stemsMet(comparison);
      return [...names].filter((name) => met.has(name)).length / names.size;
    },
    reason: (comparison) => {
      // German writes every noun with a capital, and the words in common are told anyway.
      if (comparison.document.language.startsWith('de')) return null;
      const met = stemsMet(comparison);
      const names = namesIn(comparison.document.text).filter(({ stem }) => met.has(stem));
      const said = [...new Set(names.map(({ text }) => text))];
      const shown = said.map(asLoggedBy(comparison));
      return shown.length === 0 ? null : `names in common: ${shown.join(', ')}`;
    },
  },
];

/** A capital at the start of a sentence makes no name. */
const namesIn = (words: readonly MatchWord[]): readonly MatchWord[] =>
  words.filter((word, place) => place > 0 && word.capital && !word.stop);

const stemsMet = ({ shared, named }: Comparison): ReadonlySet<string> =>
  new Set([...shared, ...named].map(({ stem }) => stem));

import type { MetWord } from '../comparison.ts';
import type { MatchQuery } from '../match-query.ts';

/** As part of a sentence, which words of a text were met, as the text has them; null for none. */
export function wordsMet(
  { text }: MatchQuery,
  met: readonly MetWord[],
  says: string,
): string | null {
  const stems = new Set(met.map(({ stem }) => stem));
  const words = text.words.filter(({ stem, stop }) => !stop && stems.has(stem));
  const said = [...new Map(words.map(({ stem, text: spelt }) => [stem, spelt])).values()];
  return said.length === 0 ? null : `${says}: ${said.slice(0, wordsTold).join(', ')}`;
}

const wordsTold = 12;

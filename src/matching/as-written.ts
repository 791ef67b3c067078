import type { Comparison } from './comparison.ts';
import type { MatchQuery } from './match-query.ts';
import { readWords } from './read-words.ts';

/**
 * Gives the words of these texts as they are written: "Brücke" for the "brucke" that is compared. Of several spellings the first;
 * a word that no text has in one piece stays as it is.
 *
 * @param language BCP 47.
 */
export function asWrittenIn(texts: readonly string[], language: string): (word: string) => string {
  const spellings = new Map<string, string>();
  for (const text of texts) {
    for (const [written] of text.matchAll(eachWord)) {
      const [word, ...others] = readWords(written, language);
      if (word && others.length === 0 && !spellings.has(word.text)) {
        spellings.set(word.text, written);
      }
    }
  }
  return (word) => spellings.get(word) ?? word;
}

/** The same of a text that is asked about, read once for all claims it is compared with. */
export function asWrittenBy(query: MatchQuery): (word: string) => string {
  const known = kept.get(query) ?? asWrittenIn([query.said], query.language);
  kept.set(query, known);
  return known;
}

/** The same of a logged claim and the titles of its reviews. */
export const asLoggedBy = ({ query, document: { claim } }: Comparison) =>
  asWrittenIn([claim.text, ...claim.titles], claim.language ?? query.language);

const kept = new WeakMap<MatchQuery, (word: string) => string>();
const eachWord = /[\p{L}\p{N}\p{M}]+/gu;

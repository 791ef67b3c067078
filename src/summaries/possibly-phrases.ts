import type { Phrase } from './phrase.ts';
import type { StatusFacts } from './status-facts.ts';
import { hasSearchAside, lookParts } from './status-phrases.ts';
import type { Words } from './words/words.ts';

/**
 * Where the claim possibly stood by then, if records counted whose exact day is not known; nothing where
 * they would change nothing. `no_evidence_found` keeps its rung and its day here too.
 */
export function possiblyPhrases(facts: StatusFacts, words: Words): readonly Phrase[] {
  const { possible } = facts.derived;
  const looks = facts.possibleLooks ?? [];
  if (possible === undefined || possible === null) return [];
  if (possible !== 'no_evidence_found' || looks.length === 0) {
    return [words.standing.possiblyStatus(possible)];
  }
  return lookParts(looks, { words, searchOnRecord: hasSearchAside(facts) }).map(({ phrase }) =>
    words.standing.possiblyLooked(phrase),
  );
}

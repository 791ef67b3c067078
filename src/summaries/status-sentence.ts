import { joinPhrases, plainText } from './phrase.ts';
import { possiblyPhrases } from './possibly-phrases.ts';
import type { StatusFacts } from './status-facts.ts';
import { statusPhrases } from './status-phrases.ts';
import { english } from './words/english.ts';
import type { Words } from './words/words.ts';

/**
 * Where a claim stands, on one line, for `asof status` and for lists. It says no more than the rung allows.
 * Names and places in it are stored words: a terminal makes them printable first.
 *
 * @example "No evidence known to Nigel Gould-Davies (March 2023); no search is on record. Nobody is recorded as having looked since."
 */
export function statusSentence(facts: StatusFacts, words: Words = english): string {
  const phrases = [...statusPhrases(facts, words), ...possiblyPhrases(facts, words)];
  return plainText(joinPhrases(phrases, ' '));
}

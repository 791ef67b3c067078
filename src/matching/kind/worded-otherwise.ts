import type { MatchWord } from '../match-text.ts';
import { spelledOut } from './abbreviations.ts';
import type { Statement } from './statement.ts';
import { areSynonyms } from './synonyms.ts';

/** Whether another statement says in more words, or in fewer, what a word of one says: "WHO" and "World Health Organization", "call off" and "cancel". */
export function isWordedOtherwise(word: MatchWord, one: Statement, other: Statement): boolean {
  return isAbbreviated(word, one, other) || isPhrased(word, one, other);
}

/** Whether each has a verb of two words that stands for nothing the other says: "took on workers" and "took over workers". */
export const areVerbsApart = (one: Statement, other: Statement): boolean =>
  hasOwnVerb(one, other) && hasOwnVerb(other, one);

const hasOwnVerb = (one: Statement, other: Statement): boolean =>
  one.text.words.some(
    (word) =>
      one.phrasalVerbs.has(word.text) &&
      one.phrasalVerbs.get(word.text) !== other.phrasalVerbs.get(word.text) &&
      !isPhrased(word, one, other),
  );

const isAbbreviated = ({ text }: MatchWord, one: Statement, other: Statement): boolean =>
  (one.abbreviations.length > 0 && spelledOut(one.abbreviations, other.text.words).has(text)) ||
  (other.abbreviations.length > 0 && spelledOut(other.abbreviations, one.text.words).has(text));

function isPhrased({ text, stem }: MatchWord, one: Statement, other: Statement): boolean {
  if (one.phrasalVerbs.size + other.phrasalVerbs.size === 0) return false;
  const meanings = one.phrasalVerbs.get(text) ?? [];
  const others = [...other.phrasalVerbs.values()];
  return (
    others.some((each) => areOne([stem, ...meanings], each)) ||
    (meanings.length > 0 && other.content.some((each) => areOne(meanings, [each.stem])))
  );
}

const areOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => one === other || areSynonyms(one, other)));

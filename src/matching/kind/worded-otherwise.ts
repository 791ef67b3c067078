import type { MatchWord } from '../match-text.ts';
import { spelledOut } from './abbreviations.ts';
import type { Statement } from './statement.ts';
import { areSynonyms } from './synonyms.ts';

/** Whether another statement says in more words, or in fewer, what a word of one says: "WHO" and "World Health Organization", "call off" and "cancel". */
export function isWordedOtherwise(word: MatchWord, one: Statement, other: Statement): boolean {
  return (
    isAbbreviated(word, one, other) ||
    isPhrased(word, one, other) ||
    isWrittenInOne(word, one, other)
  );
}

/** "Off-shore wind farms" and "offshore windfarms". */
function isWrittenInOne(word: MatchWord, one: Statement, other: Statement): boolean {
  if (one.language !== 'en' || other.language !== 'en') return false;
  const { all, texts } = twosOf(other);
  if (all.has(word.text) || all.has(word.stem)) return true;
  const own = twosOf(one).of.get(word) ?? [];
  return own.some((two) => texts.has(two) || other.text.stems.has(two));
}

/** Words that stand side by side, each two written in one, with the stem of the second as well. */
interface Twos {
  readonly texts: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** By either of the two. */
  readonly of: ReadonlyMap<MatchWord, readonly string[]>;
}

const known = new WeakMap<Statement, Twos>();

function twosOf(statement: Statement): Twos {
  const read = known.get(statement) ?? readTwos(statement.text.words);
  known.set(statement, read);
  return read;
}

function readTwos(words: readonly MatchWord[]): Twos {
  const of = new Map<MatchWord, string[]>(words.map((word) => [word, []]));
  for (const [at, next] of words.entries()) {
    const first = words[at - 1];
    if (first === undefined) continue;
    const twos = [first.text + next.text, first.text + next.stem];
    of.get(first)?.push(...twos);
    of.get(next)?.push(...twos);
  }
  return {
    texts: new Set(words.map(({ text }) => text)),
    all: new Set([...of.values()].flat()),
    of,
  };
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

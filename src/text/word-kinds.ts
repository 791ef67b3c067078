import { hedges, negations, numberHedges, numbers, type WordsByLanguage } from './telling-words.ts';
import {
  hedgesElsewhere,
  negationsElsewhere,
  numbersElsewhere,
} from './telling-words-elsewhere.ts';
import { wordPattern } from './word-pattern.ts';

/** What a word does in a sentence, as far as leaving it out or changing it can mislead. */
const wordKinds = ['negation', 'number', 'hedge', 'name', 'other'] as const;
export type WordKind = (typeof wordKinds)[number];

/** A word with what must be known to tell its kind. */
export interface KindedWord {
  readonly text: string;
  /** Whether a sentence begins with it: a capital there does not make a name. */
  readonly startsSentence: boolean;
}

/**
 * The kind of each word of a passage, in order. Phrases count as one: in "so far" and "no one" both words are telling.
 * The tables are English first, then German, French, Spanish and Russian, with the basics of languages in other scripts; a
 * word that is telling in any of them is telling.
 */
export function kindsOfWords(passage: readonly KindedWord[]): readonly WordKind[] {
  const keys = passage.map((word) => keyOf(word.text));
  const kinds = passage.map((word, place) => kindOfWord(word, keys, place));
  for (let place = 0; place < keys.length; place += 1) markPhrase(kinds, keys, place);
  return kinds;
}

/** The kind of two words that stand for one another; "lawful" and "unlawful" differ by a negation. */
export function kindOfChange(one: WordKind, other: WordKind, words: readonly string[]): WordKind {
  if (negatesByPrefix(words)) return 'negation';
  return wordKinds[Math.min(wordKinds.indexOf(one), wordKinds.indexOf(other))] ?? 'other';
}

function kindOfWord(word: KindedWord, keys: readonly string[], place: number): WordKind {
  const key = keys[place] ?? '';
  if (isNegation(key)) return 'negation';
  if (isNumber(key)) return 'number';
  if (isMonth(word, keys[place + 1])) return 'name';
  if (isHedge(keys, place)) return 'hedge';
  return isName(word) ? 'name' : 'other';
}

interface Table {
  readonly single: ReadonlySet<string>;
  /** Phrases of several words by their first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const negationTable = tableOf(negations, negationsElsewhere);
const numberTable = tableOf(numbers, numbersElsewhere);
const hedgeTable = tableOf(hedges, hedgesElsewhere);

function tableOf(...byLanguage: readonly WordsByLanguage[]): Table {
  const single = new Set<string>();
  const phrases = new Map<string, readonly (readonly string[])[]>();
  for (const entry of byLanguage.flatMap((words) => Object.values(words).flat())) {
    // As texts are taken apart: in scripts without spaces a word is a run of single characters.
    const parts = Array.from(entry.matchAll(wordPattern('part')), ([word]) => keyOf(word));
    const [first = ''] = parts;
    if (parts.length === 1) single.add(first);
    else phrases.set(first, [...(phrases.get(first) ?? []), parts]);
  }
  return { single, phrases };
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/g, "'").normalize('NFC');
}

function isNegation(key: string): boolean {
  return (
    negationTable.single.has(key) ||
    key.endsWith("n't") ||
    /^[不没沒未非無无莫勿]/.test(key) ||
    /^n'\p{L}/u.test(key)
  );
}

function isNumber(key: string): boolean {
  return (
    /\p{N}/u.test(key) ||
    numberTable.single.has(key) ||
    /^[%‰]$/.test(key) ||
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/.test(key)
  );
}

/** Where a sentence begins with it, a number behind it tells the month. */
function isMonth({ text, startsSentence }: KindedWord, next = ''): boolean {
  return text === 'May' && (!startsSentence || isNumber(next));
}

function isHedge(keys: readonly string[], place: number): boolean {
  const key = keys[place] ?? '';
  if (numberHedges.includes(key)) return isNumber(keys[place + 1] ?? '');
  return hedgeTable.single.has(key);
}

function isName(word: KindedWord): boolean {
  return !word.startsSentence && /^\p{Lu}/u.test(word.text) && !/^I(?:$|['’])/.test(word.text);
}

function markPhrase(kinds: WordKind[], keys: readonly string[], place: number): void {
  const tables = [
    ['negation', negationTable],
    ['number', numberTable],
    ['hedge', hedgeTable],
  ] as const;
  for (const [kind, table] of tables) {
    const phrase = (table.phrases.get(keys[place] ?? '') ?? []).find((parts) =>
      parts.every((part, offset) => keys[place + offset] === part),
    );
    phrase?.forEach((_part, offset) => {
      const own = kinds[place + offset] ?? 'other';
      if (wordKinds.indexOf(own) > wordKinds.indexOf(kind)) kinds[place + offset] = kind;
    });
  }
}

function negatesByPrefix(words: readonly string[]): boolean {
  const [one = '', other = ''] = words.map(keyOf).sort((a, b) => a.length - b.length);
  return (
    one.length > 2 &&
    other.endsWith(one) &&
    /^(?:un|in|im|il|ir|non|dis|anti)-?$/.test(other.slice(0, -one.length))
  );
}

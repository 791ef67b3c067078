import type { MatchWord } from '../match-text.ts';

/**
 * Whether one of two English words is the other with a slip: a letter doubled or not, two letters in each other's place, or in a long word a letter
 * that is missing. No name is taken for another, and no first letters, by which "immigrants" and "emigrants" differ.
 */
export function areOneMisspelt(one: MatchWord, other: MatchWord): boolean {
  const isShorter = one.text.length <= other.text.length;
  const [short, long] = isShorter ? [one.text, other.text] : [other.text, one.text];
  // Most words are told apart by this alone.
  if (short.charAt(0) !== long.charAt(0) || long.length - short.length > 2) return false;
  if (short.length < shortest || one.capital || other.capital) return false;
  if (!isPlain.test(short + long)) return false;
  if (oneVowel(short) === oneVowel(long)) return true;
  if (short.slice(0, 2) !== long.slice(0, 2) || areTwoWords(short, long)) return false;
  if (single(short) === single(long)) return true;
  if (short.length === long.length) return areSwapped(short, long);
  return long.length >= longLeast && isOneLetterShort(short, long);
}

const shortest = 6;
const longLeast = 8;
const isPlain = /^[a-z]+$/;

/** "Siezed" and "recieved". */
const oneVowel = (word: string): string => word.replaceAll('ie', 'ei');

const single = (word: string): string => word.replace(/(.)\1/g, '$1');

function areSwapped(one: string, other: string): boolean {
  const at = firstApart(one, other);
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

function isOneLetterShort(short: string, long: string): boolean {
  const at = firstApart(short, long);
  return at < short.length && short.slice(at) === long.slice(at + 1);
}

function firstApart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Words that lie a slip apart and are two. */
const twoWords: readonly (readonly [string, string])[] = [
  ['contact', 'contract'],
  ['immoral', 'immortal'],
  ['interment', 'internment'],
  ['fiction', 'friction'],
  ['through', 'thorough'],
  ['untied', 'united'],
  ['marital', 'martial'],
  ['casual', 'causal'],
  ['scared', 'sacred'],
  ['desert', 'dessert'],
  ['staring', 'starring'],
  ['planing', 'planning'],
  ['hoping', 'hopping'],
  ['filing', 'filling'],
  ['baring', 'barring'],
  ['diary', 'dairy'],
  ['trial', 'trail'],
  ['deprecat', 'depreciat'],
];

const areTwoWords = (short: string, long: string): boolean =>
  twoWords.some(
    ([one, other]) =>
      (short.startsWith(one) && long.startsWith(other)) ||
      (short.startsWith(other) && long.startsWith(one)),
  );

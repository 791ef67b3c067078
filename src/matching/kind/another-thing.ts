import { areJoined, isUnspaced } from '../../words/part-words.ts';
import type { MatchWord } from '../match-text.ts';
import { nearTo } from '../near-to.ts';
import { relatedTo } from '../related-to.ts';
import type { Alignment } from './alignment.ts';
import { areOnePart } from './parts-of-all.ts';
import type { Statement } from './statement.ts';
import { areSynonyms } from './synonyms.ts';

/**
 * What one names in the place where the other names something else, all between the same words in the same order: "the crane was" here, "the
 * bridge was" there, "built" here and "burned" there. Not where one is known to stand for the other.
 */
export function anotherThing(
  one: Statement,
  other: Statement,
  { onlyOne, onlyOther }: Alignment,
): readonly [string, string] | null {
  const slots = slotsBetween(placesOf(one), placesOf(other));
  if (slots === null) return null;
  for (const [mine, theirs] of slots) {
    const [some, others] = [
      mine.filter((word) => onlyOne.includes(word)),
      theirs.filter((word) => onlyOther.includes(word)),
    ];
    if (some.length === 0 || others.length === 0 || isVerb(mine) !== isVerb(theirs)) continue;
    if (some.some((word) => others.some((each) => mayBeOne(word, each)))) continue;
    return [shown(some), shown(others)];
  }
  return null;
}

/** Articles, "its" or "their" and what stands in shares ("em cada") make no other place. */
const placesOf = ({ text }: Statement): readonly MatchWord[] =>
  text.words.filter((word) => !little.has(word.text)).slice(0, wordsCompared);

const wordsCompared = 60;
const little: ReadonlySet<string> = new Set(
  'the a an its his her their this that der die das den dem ein eine le la les un une du des el los las il lo i gli o os as de het een do da dos das em cada every sein seine seinen ihr ihre ihren son sa ses leur leurs su sus suo sua seu'.split(
    ' ',
  ),
);

type Slot = readonly [mine: readonly MatchWord[], theirs: readonly MatchWord[]];

/**
 * What stands on either side between the words that both have in the same order; null where either is long, which is another way of saying it.
 */
function slotsBetween(
  mine: readonly MatchWord[],
  theirs: readonly MatchWord[],
): readonly Slot[] | null {
  const slots: Slot[] = [];
  let [from, otherFrom] = [0, 0];
  for (const [at, otherAt] of [...inOrder(mine, theirs), [mine.length, theirs.length] as const]) {
    const slot = [mine.slice(from, at), theirs.slice(otherFrom, otherAt)] as const;
    if (slot.every((part) => part.length > 0)) {
      if (slot.some((part) => part.length > mostIn(part))) return null;
      slots.push(slot);
    }
    [from, otherFrom] = [at + 1, otherAt + 1];
  }
  return slots;
}

const mostIn = ([first]: readonly MatchWord[]): number =>
  isUnspaced(first?.text ?? '') ? charactersMost : wordsMost;

const wordsMost = 4;
const charactersMost = 6;

/** The places of the longest row of words that both have in the same order. */
function inOrder(
  mine: readonly MatchWord[],
  theirs: readonly MatchWord[],
): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const areOne = (row: number, column: number) => mine[row]?.stem === theirs[column]?.stem;
  for (let row = mine.length - 1; row >= 0; row -= 1) {
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      const best = areOne(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.fill(best, column, column + 1);
    }
  }
  const pairs: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < mine.length && column < theirs.length; ) {
    if (areOne(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Whether one word may stand for the other. */
export const mayBeOne = (one: MatchWord, other: MatchWord): boolean =>
  beginAlike(one.stem, other.stem) ||
  areSynonyms(one.stem, other.stem) ||
  areOnePart(one.text, other.text) ||
  relatedTo(one.stem).has(other.stem) ||
  nearTo(one.stem).has(other.stem);

const beginAlike = (one: string, other: string): boolean =>
  one.length >= 4 && other.length >= 4 && one.slice(0, 4) === other.slice(0, 4);

/** "Are effective" is said for "work", and is no other thing. */
const isVerb = (words: readonly MatchWord[]): boolean => words.some(({ text }) => verbs.has(text));

const verbs: ReadonlySet<string> = new Set(
  'is are was were be been being am has have had do does did gets got ist sind war hat est sont es son fue'.split(
    ' ',
  ),
);

const shown = (words: readonly MatchWord[]): string =>
  words.reduce((line, { text }, at) => {
    const joint = at === 0 || areJoined(words[at - 1]?.text ?? '', text) ? '' : ' ';
    return `${line}${joint}${text}`;
  }, '');

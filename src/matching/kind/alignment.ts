import type { MatchWord } from '../match-text.ts';
import { contraryOf } from './antonyms.ts';
import { doerAmong } from './cases.ts';
import { isDenial } from './denials.ts';
import { fewSaidIn } from './few.ts';
import { baseOfVerb, stemOfVerb } from './irregular-verbs.ts';
import { areOneMisspelt } from './misspelt.ts';
import { areOneNation } from './nations.ts';
import { isParticle } from './phrasal-verbs.ts';
import type { Statement } from './statement.ts';
import { areSynonyms } from './synonyms.ts';
import { isWordedOtherwise } from './worded-otherwise.ts';

/** What two statements have in common and what either has alone. */
export interface Alignment {
  /** The share of the words of both that have a partner, 0 to 1. */
  readonly shared: number;
  /** The share of the claim's words that have a partner. */
  readonly covered: number;
  readonly onlyOne: readonly MatchWord[];
  readonly onlyOther: readonly MatchWord[];
  readonly antonyms: readonly (readonly [string, string])[];
}

/** Finds for each word of one statement its partner in the other: the same stem, or nearly the same word. */
export function align(one: Statement, other: Statement): Alignment {
  const mine = one.content.filter((word) => !isMet(word, one, other));
  const theirs = other.content.filter((word) => !isMet(word, other, one));
  const onlyOne = mine.filter((word) => !theirs.some((each) => areOneMisspelt(word, each)));
  const onlyOther = theirs.filter((word) => !mine.some((each) => areOneMisspelt(word, each)));
  const antonyms = antonymsBetween(one, other)
    .filter(([mine, theirs]) => !(isMet(mine, one, other) && isMet(theirs, other, one)))
    .filter(([mine, theirs]) => !isSide(mine) || !isSide(theirs) || areSides(one, other))
    .map(([mine, theirs]) => [mine.text, theirs.text] as const);
  const opposed = new Set(antonyms.flat());
  const met = (statement: Statement, lonely: readonly MatchWord[]): number =>
    statement.content.length - lonely.filter((word) => !opposed.has(word.text)).length;
  const all = one.content.length + other.content.length;
  const partners = met(one, onlyOne) + met(other, onlyOther);
  return {
    shared: all === 0 ? 0 : partners / all,
    covered: other.content.length === 0 ? 0 : met(other, onlyOther) / other.content.length,
    onlyOne: onlyOne.filter((word) => !opposed.has(word.text)),
    onlyOther: onlyOther.filter((word) => !opposed.has(word.text)),
    antonyms,
  };
}

/** "Voted for it" and "against it" are contraries; "heading for it" and "a warning against it" are not. */
const isSide = ({ text }: MatchWord): boolean => text === 'for' || text === 'against';

const areSides = (one: Statement, other: Statement): boolean =>
  beforeSide(one).some((word) => beforeSide(other).includes(word));

const beforeSide = ({ text: { words } }: Statement): readonly string[] =>
  words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!isSide(word) || before === undefined) return [];
    return [forms.has(before.text) ? 'be' : before.stem];
  });

const forms: ReadonlySet<string> = new Set('is are was were be been am'.split(' '));

/** Whether another statement says what a word of one says, in one word or in several. */
export const isMet = (word: MatchWord, one: Statement, other: Statement): boolean =>
  hasPartner(word, other) || isWordedOtherwise(word, one, other);

/** All words, little ones too, that stand in one alone: "up" and "down" are little words. Those that deny count elsewhere. */
function alone(one: Statement, other: Statement): readonly MatchWord[] {
  const { words } = one.text;
  const few = fewSaidIn(words);
  return words.filter(
    (word, place) =>
      !other.text.stems.has(word.stem) &&
      !isDenial(word, one.language) &&
      !few.has(place) &&
      !isVerbOf(word, other) &&
      !isWordedOtherwise(word, one, other),
  );
}

/** Whether another statement has a word, or one that means the same. */
export function hasPartner(word: MatchWord, { text, cases }: Statement): boolean {
  if (text.stems.has(word.stem)) return true;
  const verb = verbOf(word);
  return text.words.some(
    (other) =>
      !other.stop &&
      (isNearly(word.stem, other.stem) ||
        word.text === other.text ||
        verb === verbOf(other) ||
        areSynonyms(word.stem, other.stem) ||
        areOneNation(word.text, other.text) ||
        (cases !== null && doerAmong(word, other, cases) !== null)),
  );
}

/** "migrant" and "migration", "Lukashenka" and "Lukashenko": long words that begin alike. */
function isNearly(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  if (least < 5) return false;
  let same = 0;
  while (same < least && one[same] === other[same]) same += 1;
  return same >= 5 && same >= 0.7 * Math.max(one.length, other.length);
}

/** "Fell" beside "did not fall", whose stems are two. */
function isVerbOf(word: MatchWord, { text }: Statement): boolean {
  const verb = verbOf(word);
  return text.words.some((other) => verb === verbOf(other));
}

const verbOf = ({ text, stem }: MatchWord): string => stemOfVerb(text) ?? stem;

function antonymsBetween(
  one: Statement,
  other: Statement,
): readonly (readonly [MatchWord, MatchWord])[] {
  const others = alone(other, one);
  return alone(one, other).flatMap((mine) => {
    const contraries = formsOf(mine, one.phrasalVerbs).map(contraryOf);
    return others
      .filter((theirs) =>
        formsOf(theirs, other.phrasalVerbs).some((form) => contraries.some((isOne) => isOne(form))),
      )
      .map((theirs) => [mine, theirs] as const);
  });
}

/** A word as it is written, its stem, and the base of a verb whose forms no stemmer knows. */
const formsOf = ({ text, stem }: MatchWord, meanings: Meanings): readonly string[] => [
  ...new Set([
    stem,
    text,
    baseOfVerb(text) ?? text,
    ...((isParticle(text) ? null : meanings.get(text)) ?? []),
  ]),
];

/** What verbs of two words stand for: "laid off" for "fired". */
type Meanings = Statement['phrasalVerbs'];

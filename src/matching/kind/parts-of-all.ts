import { withoutMarks } from '../../words/without-marks.ts';
import type { MatchWord } from '../match-text.ts';
import type { Quantity } from './quantities.ts';

/** How much of what it speaks of a statement means: some of it, most of it or all of it, on folded words. */
const words: Readonly<Record<'some' | 'most' | 'all', string>> = {
  some: `some several certain handful einige manche etliche certains certaines quelques algunos algunas ciertos alcuni alcune certi
    alguns algumas некоторые некоторых деякі деяких niektórzy niektóre sommige enkele bazı بعض`,
  most: `most meisten mehrheit plupart majorité mayoría maggioranza maioria большинство більшість większość meeste meesten çoğu معظم`,
  all: `all every everyone everybody alle allen sämtliche jeder jede tous toutes todos todas tutti tutte все всех всі всіх wszyscy
    wszystkie wszystkich allemaal iedereen bütün tüm كل جميع`,
};

const partOf: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([part, list]) =>
    list.split(/\s+/).map((word) => [withoutMarks(word), part] as const),
  ),
);

/** Whether a folded word says of how much something is told: no name, though a sentence begins with it. */
export const tellsPart = (word: string): boolean => partOf.has(word);

/** Whether two folded words tell the same part: "alle" and "sämtliche". */
export const areOnePart = (one: string, other: string): boolean =>
  partOf.has(one) && partOf.get(one) === partOf.get(other);

/** Whether a statement speaks of some of what it tells of. */
export const speaksOfSome = (said: readonly MatchWord[]): boolean =>
  partSaid(said)?.part === 'some';

/** Whether one speaks of all or most, and the other of so many and no more: "every school" and "two schools". */
export const isCountedOfAll = (one: Counted, other: Counted): boolean =>
  (tellsWhole(one) && countsSome(other)) || (tellsWhole(other) && countsSome(one));

interface Counted {
  readonly text: { readonly words: readonly MatchWord[] };
  readonly amounts: readonly Pick<Quantity, 'unit' | 'value'>[];
}

const tellsWhole = ({ text, amounts }: Counted): boolean =>
  amounts.length === 0 && ['all', 'most'].includes(partSaid(text.words)?.part ?? '');

const countsSome = ({ text, amounts }: Counted): boolean =>
  partSaid(text.words) === null &&
  amounts.some(({ unit, value }) => unit === '' && value < wholeLeast);

/** A year, or a number so large that it may well be all there are. */
const wholeLeast = 1000;

/**
 * Of how much two statements speak where they speak of different parts of a whole: "some asylum seekers" and "most asylum seekers"; null where
 * either does not say so, or the same.
 */
export function partsThatDiffer(
  some: readonly MatchWord[],
  others: readonly MatchWord[],
): readonly [string, string] | null {
  const [one, other] = [partSaid(some), partSaid(others)];
  if (one === null || other === null || one.part === other.part) return null;
  return [one.word, other.word];
}

function partSaid(said: readonly MatchWord[]) {
  const found = said.flatMap(({ text }, at) => {
    const isFew = isAFew(said, at);
    const part = isFew ? 'some' : partOf.get(text);
    const word = isFew ? 'a few' : text;
    return part === undefined || tellsNoPart(said, at) ? [] : [{ part, word, at }];
  });
  const [first] = found;
  return first && found.every(({ part }) => part === first.part) ? first : null;
}

/** "A few Germans" are some; "only a few" are few, and "a few days" a span. */
const isAFew = (said: readonly MatchWord[], at: number): boolean =>
  said[at]?.text === 'few' &&
  said[at - 1]?.text === 'a' &&
  !muchOrLittle.has(said[at - 2]?.text ?? '') &&
  !spans.test(said[at + 1]?.text ?? '');

const muchOrLittle: ReadonlySet<string> = new Set('only just but very quite'.split(' '));
const spans =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|centurie|time|more)s?$/;

/**
 * The word by which one of two speaks of some, where the other speaks of those as they are, without saying how many: "a few Germans back it" and
 * "Germans back it"; null where it is not so. What is no plural is no less for being some: "some money".
 */
export function someOfThose(one: Counted, other: Counted): string | null {
  return someOf(one, other) ?? someOf(other, one);
}

function someOf({ text }: Counted, other: Counted): string | null {
  const some = partSaid(text.words);
  if (some?.part !== 'some' || other.amounts.length > 0) return null;
  if (partSaid(other.text.words) !== null) return null;
  const isNoun = english.has(some.word) ? isPlural : ({ stop }: MatchWord) => !stop;
  const those = text.words.slice(some.at + 1, some.at + 1 + nounWithin).find(isNoun);
  return those && other.text.words.some(({ stem }) => stem === those.stem) ? some.word : null;
}

/** Elsewhere the word itself is a plural: "einige", "quelques". */
const english: ReadonlySet<string> = new Set(['some', 'several', 'certain', 'handful', 'a few']);

/** "A handful of small schools". */
const nounWithin = 4;

const isPlural = ({ text, stop }: MatchWord): boolean =>
  !stop && (/[^su]s$/.test(text) || plurals.has(text));
const plurals: ReadonlySet<string> = new Set('people men women children police mice'.split(' '));

/** "The most expensive", "at all", "after all", "some 200 people". */
function tellsNoPart(said: readonly MatchWord[], at: number): boolean {
  const [before, word, next] = [said[at - 1]?.text, said[at]?.text, said[at + 1]?.text ?? ''];
  if (word === 'most') return before === 'the' || before === 'at';
  if (word === 'all')
    return before === 'at' || before === 'after' || before === 'above' || before === 'first';
  return (word === 'some' || word === 'several') && (/^\p{N}/u.test(next) || spans.test(next));
}

import type { MatchWord } from '../match-text.ts';
import type { Statement } from './statement.ts';
import { areSynonyms } from './synonyms.ts';

/** Whether one says "more A than B" and the other "more B than A". */
export function comparedTheOtherWay(one: Statement, other: Statement): boolean {
  const [sides, others] = [sidesOf(one), sidesOf(other)];
  if (sides === null || others === null) return false;
  return (
    (meet(sides.before, others.behind) && meet(sides.behind, others.before)) ||
    isThenAndNow(sides, others) ||
    isThenAndNow(others, sides)
  );
}

/** Whether of two that are compared the other way round one says less and the other more of what both measure: "earns less" and "is better paid". */
export const isLessAndMore = (one: Statement, other: Statement): boolean =>
  isLess(one) !== isLess(other);

/** Whether both measure one thing, as far as their words tell: not "richer" and "older". */
export function areOfOneScale(one: Statement, other: Statement): boolean {
  const [mine, theirs] = [comparativeIn(one), comparativeIn(other)];
  if (mine === undefined || theirs === undefined) return true;
  if ([mine, theirs].some(({ text }) => mores.has(text))) return true;
  return mine.stem === theirs.stem || areSynonyms(mine.stem, theirs.stem);
}

const comparativeIn = ({ text: { words } }: Statement): MatchWord | undefined =>
  words.slice(0, placeOfThan(words)).findLast(({ text }) => isComparative(text));

const isLess = (statement: Statement): boolean => lesses.has(comparativeIn(statement)?.text ?? '');
const lesses: ReadonlySet<string> = new Set(
  'less fewer worse moins menos meno weniger minder меньше менее'.split(' '),
);

/** "Cheaper than a year ago" and "a year ago dearer than now": what is compared with now is not said where it is now that is spoken of. */
const isThenAndNow = (then: Sides, now: Sides): boolean =>
  now.isToNow &&
  !then.isToNow &&
  then.behind.size > 0 &&
  [...then.behind].every((stem) => now.before.has(stem));

interface Sides {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Whether it is compared with how it is now. */
  readonly isToNow: boolean;
}

/** The stems before "than" and behind it that do not stand on both sides. */
function sidesOf({ text, content }: Statement): Sides | null {
  const than = placeOfThan(text.words);
  if (than === -1) return null;
  const telling = new Set(content.map(({ stem }) => stem));
  const stemsOf = (from: number, to: number) =>
    new Set(text.words.slice(from, to).flatMap(({ stem }) => (telling.has(stem) ? [stem] : [])));
  const [before, behind] = [stemsOf(0, than), stemsOf(than + 1, text.words.length)];
  return {
    before: new Set([...before].filter((stem) => !behind.has(stem))),
    behind: new Set([...behind].filter((stem) => !before.has(stem))),
    isToNow: text.words.slice(than + 1).some(({ text: word }) => nows.has(word)),
  };
}

const nows: ReadonlySet<string> = new Set(
  'now today currently nowadays heute jetzt aujourd hui maintenant hoy ahora oggi hoje agora сегодня сейчас теперь vandaag dzis'.split(
    ' ',
  ),
);

/** Where what is compared with follows; -1 where nothing is compared. */
export function placeOfThan(words: readonly MatchWord[]): number {
  const sure = words.findIndex(({ text }) => thans.has(text));
  if (sure !== -1) return sure;
  const more = words.findIndex(({ text }) => mores.has(text));
  return more === -1 ? -1 : words.findIndex(({ text }, at) => at > more && thats.has(text));
}

const thans: ReadonlySet<string> = new Set('than als niz чем ніж dan'.split(' '));

/** What stands for "than" behind "more" or "less", and for much else. */
const thats: ReadonlySet<string> = new Set(['que', 'qu', 'che']);
/** Whether a word may say that something is more or less so than something else: "more", "piu", "higher". */
export const isComparative = (word: string): boolean =>
  mores.has(word) || (/^.{2,}er$/.test(word) && !noComparatives.has(word));

const noComparatives: ReadonlySet<string> = new Set(
  `ever never over under other another after whether however either neither together rather number member power water paper letter order
  former winter summer september october november december minister leader worker player driver teacher officer soldier`.split(
    /\s+/,
  ),
);

/** "More", "less", "better" and "worse" in languages that say so by a word. */
const mores: ReadonlySet<string> = new Set(
  'more less fewer plus moins mieux mas menos mejor peor mais melhor pior piu meno meglio peggio'.split(
    ' ',
  ),
);

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((stem) => others.has(stem) || [...others].some((each) => areSynonyms(stem, each)));

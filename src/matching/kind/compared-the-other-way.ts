import type { MatchWord } from '../match-text.ts';
import type { Statement } from './statement.ts';

/** Whether one says "more A than B" and the other "more B than A". */
export function comparedTheOtherWay(one: Statement, other: Statement): boolean {
  const [sides, others] = [sidesOf(one), sidesOf(other)];
  if (sides === null || others === null) return false;
  return meet(sides.before, others.behind) && meet(sides.behind, others.before);
}

interface Sides {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
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
  };
}

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
/** "More", "less", "better" and "worse" in languages that say so by a word. */
export const mores: ReadonlySet<string> = new Set(
  'more less fewer plus moins mieux mas menos mejor peor mais melhor pior piu meno meglio peggio'.split(
    ' ',
  ),
);

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((stem) => others.has(stem));

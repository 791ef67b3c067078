import type { MatchWord } from '../match-text.ts';
import { excludes } from './antonyms.ts';
import type { Statement } from './statement.ts';

/**
 * Whether one says that something is not what is the contrary of what the other says, where it must be either: "not allowed" is "banned",
 * though what did not rise need not have fallen.
 *
 * @param contraries a word of the first, and one of the other.
 */
export function isContraryDenied(
  { text }: Statement,
  [mine, theirs]: readonly [string, string],
): boolean {
  const { words } = text;
  const at = words.findIndex((word) => word.text === mine);
  return isNotBefore(words, at) && excludes(mine, theirs);
}

function isNotBefore(words: readonly MatchWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - wordsBetween - 1), at).reverse();
  const not = before.findIndex(({ text }) => !between.has(text));
  return not !== -1 && nots.has(before[not]?.text ?? '');
}

/** "Not yet been". */
const wordsBetween = 2;
const between: ReadonlySet<string> = new Set('be been being yet a an any longer still'.split(' '));

const nots: ReadonlySet<string> = new Set(
  'not no never isnt arent wasnt werent cant cannot hasnt havent nicht pas не'.split(' '),
);

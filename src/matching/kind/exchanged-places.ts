import type { MatchWord } from '../match-text.ts';
import type { Statement } from './statement.ts';

/**
 * Whether two statements have the same words in the same order but for two that stand each in the other's place: "Russia supplied
 * China with arms" and "China supplied Russia with arms". What two do with each other is the same either way.
 */
export function arePlacesExchanged(one: Statement, other: Statement): boolean {
  const [some, others] = [one.text.words, other.text.words];
  const from = firstApart(some, others);
  const behind = firstApart([...some].reverse(), [...others].reverse());
  const mine = some.slice(from, some.length - behind);
  const theirs = others.slice(from, others.length - behind);
  if (from + behind >= some.length || mine.length !== theirs.length) return false;
  for (let first = 1; first <= partMost; first += 1) {
    for (let last = 1; last <= partMost && first + last < mine.length; last += 1) {
      const between = mine.slice(first, mine.length - last);
      if (
        tells(between) &&
        areEqual(mine.slice(0, first), theirs.slice(theirs.length - first)) &&
        areEqual(mine.slice(mine.length - last), theirs.slice(0, last)) &&
        areWrittenAlike(between, theirs.slice(last, theirs.length - first))
      ) {
        return true;
      }
    }
  }
  return false;
}

/** Of so many words a name has at most, or characters where each is a word. */
const partMost = 6;

/** Between the two stands more than "and", and nothing that makes them do it together. */
const tells = (between: readonly MatchWord[]): boolean =>
  between.some(({ stop }) => !stop) && !together.has(between.at(-1)?.text ?? '');

const together: ReadonlySet<string> = new Set(
  'with between and avec entre et con y e com mit und с и між та مع و 与 和 跟 と'.split(' '),
);

function firstApart(some: readonly MatchWord[], others: readonly MatchWord[]): number {
  let at = 0;
  while (at < some.length && at < others.length && some[at]?.stem === others[at]?.stem) at += 1;
  return at;
}

const areEqual = (some: readonly MatchWord[], others: readonly MatchWord[]): boolean =>
  some.length === others.length && some.every(({ stem }, at) => stem === others[at]?.stem);

/** Where cases tell who does what, another form of the verb is another meaning of the order. */
const areWrittenAlike = (some: readonly MatchWord[], others: readonly MatchWord[]): boolean =>
  some.length === others.length && some.every(({ text }, at) => text === others[at]?.text);

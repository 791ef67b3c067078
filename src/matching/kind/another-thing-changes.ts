import type { MatchWord } from '../match-text.ts';
import { relatedTo } from '../related-to.ts';
import type { Statement } from './statement.ts';

/**
 * Whether in both something rises, falls or doubles, and not the same: "the debt has doubled" and "unemployment doubled". Told
 * by the words before the change, from it backwards, to the first where the two part; what either names elsewhere is no other thing.
 */
export function anotherThingChanges(one: Statement, other: Statement): boolean {
  if (one.language !== 'en' || other.language !== 'en') return false;
  const [thing, otherThing] = [whatChanges(one), whatChanges(other)];
  const at = thing.findIndex(({ stem }, place) => stem !== otherThing[place]?.stem);
  const [word, otherWord] = [thing[at], otherThing[at]];
  if (word === undefined || otherWord === undefined) return false;
  return (
    !other.text.stems.has(word.stem) &&
    !one.text.stems.has(otherWord.stem) &&
    !relatedTo(word.stem).has(otherWord.stem)
  );
}

/** The words before the first that tells of a change, the nearest first: no little ones, and none that say how. */
function whatChanges({ text }: Statement): readonly MatchWord[] {
  const change = text.words.findIndex((word) => changes.has(word.text));
  return text.words
    .slice(0, Math.max(0, change))
    .filter(({ text: word, stop }) => !stop && !word.endsWith('ly') && !/^\p{N}/u.test(word))
    .reverse();
}

const changes: ReadonlySet<string> = new Set(
  `rise rises rose risen grow grows grew grown increase increases increased climbed soared surged jumped doubled tripled quadrupled
  fall falls fell fallen drop drops dropped decline declines declined decrease decreases decreased shrank sank plunged plummeted tumbled
  slumped halved`.split(/\s+/),
);

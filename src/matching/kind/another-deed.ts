import type { MatchWord } from '../match-text.ts';
import type { Alignment } from './alignment.ts';
import { mayBeOne } from './another-thing.ts';
import { baseOfVerb } from './irregular-verbs.ts';
import type { Statement } from './statement.ts';

/**
 * What is done in one of two plain English statements, where in the other something else does something else: "the chief apologised for the
 * leak" and "the leak affected customers". Null where either tells no deed of its own, one may stand for the other, or both may be of one doer.
 */
export function anotherDeed(
  one: Statement,
  other: Statement,
  { onlyOne, onlyOther }: Alignment,
): readonly [string, string] | null {
  if (one.language !== 'en' || other.language !== 'en') return null;
  const [mine, theirs] = [deedIn(one, onlyOne), deedIn(other, onlyOther)];
  if (mine === null || theirs === null || mayBeOne(mine.deed, theirs.deed)) return null;
  return isOfAnother(mine, onlyOne, other) || isOfAnother(theirs, onlyOther, one)
    ? [mine.deed.text, theirs.deed.text]
    : null;
}

interface Deed {
  readonly deed: MatchWord;
  readonly doers: readonly MatchWord[];
}

/** The first deed that a statement has alone, and the telling words before it, where nothing is said to be done by others. */
function deedIn({ text: { words }, content }: Statement, own: readonly MatchWord[]): Deed | null {
  const at = words.findIndex((word) => own.includes(word) && tellsDeed(word));
  const deed = words[at];
  if (deed === undefined || words.some(({ text }) => passive.has(text))) return null;
  return { deed, doers: words.slice(0, at).filter((word) => content.includes(word)) };
}

/** Whether all who do it stand in one of the two alone. */
const isOfAnother = ({ doers }: Deed, own: readonly MatchWord[], other: Statement): boolean =>
  doers.length > 0 &&
  doers.every((word) => own.includes(word)) &&
  !doers.some((word) => other.content.some((each) => mayBeOne(word, each)));

const tellsDeed = ({ text, capital }: MatchWord): boolean =>
  !capital && (/^[a-z]{2,}ed$/.test(text) || baseOfVerb(text) !== null);

const passive: ReadonlySet<string> = new Set('is are was were be been being by'.split(' '));

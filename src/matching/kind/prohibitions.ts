import type { MatchWord } from '../match-text.ts';
import type { Alignment } from './alignment.ts';
import { phrases } from './phrases.ts';
import type { Statement } from './statement.ts';

/*
 * Who is banned from something may not do it, and it is banned: the first denies what somebody does, and is no denial of the last.
 */

const banning = phrases(
  'banned/barred/prohibited/forbidden/forbade/outlawed/ban/bans/bar/bars/prohibit/prohibits/forbid/forbids',
);
const bannedFrom = phrases('banned/barred/prohibited/forbidden from|forbidden/prohibited to');
const notAllowed = phrases(
  'can/ca/may/must/could not|cannot|cant|not/never allowed/permitted|no longer allowed/permitted',
);

/** Whether a ban in one counts as a denial beside the other, which says that somebody does it, may not or must, and nothing of a ban. */
export function isBanDenial(one: Statement, other: Statement, { antonyms }: Alignment): boolean {
  const bans = wordsOf(one);
  if (bans.length === 0 || wordsOf(other).length > 0) return false;
  if (antonyms.flat().some((word) => bans.some(({ text }) => text === word))) return false;
  return bannedFrom(one.text.words).length > 0 || notAllowed(other.text.words).length > 0;
}

const wordsOf = ({ text: { words } }: Statement): readonly MatchWord[] =>
  banning(words).flatMap(([place = 0]) => words[place] ?? []);

import type { MatchWord } from '../match-text.ts';
import { hasPartner } from './alignment.ts';
import { placeOfThan } from './compared-the-other-way.ts';
import type { Statement } from './statement.ts';

/** Whether two comparisons are of two things: with something of which the other says nothing, each, or one "cheaper to run" and the other "dearer to install". */
export const isComparedWithAnother = (
  one: Statement,
  other: Statement,
  antonyms: readonly (readonly [string, string])[],
): boolean =>
  [one, other].every(({ text }) => placeOfThan(text.words) !== -1) &&
  ((isWithAnother(one, other) && isWithAnother(other, one)) ||
    antonyms.some(([mine, theirs]) => {
      const [deed, otherDeed] = [deedBehind(one, mine), deedBehind(other, theirs)];
      return deed !== undefined && otherDeed !== undefined && !hasPartner(deed, other);
    }));

function isWithAnother({ text, content }: Statement, other: Statement): boolean {
  const behind = text.words.slice(placeOfThan(text.words) + 1);
  const standards = behind.filter((word) => content.includes(word) || now.has(word.text));
  return standards.length > 0 && !standards.some((word) => hasPartner(word, other));
}

const now: ReadonlySet<string> = new Set(['now', 'today']);

/** "To run" behind "cheaper". */
function deedBehind({ text: { words } }: Statement, how: string): MatchWord | undefined {
  const at = words.findIndex(({ text }) => text === how);
  return words[at + 1]?.text === 'to' ? words[at + 2] : undefined;
}

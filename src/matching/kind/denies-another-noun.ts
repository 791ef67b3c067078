import type { MatchWord } from '../match-text.ts';
import { hasPartner } from './alignment.ts';
import type { Statement } from './statement.ts';

/** Whether what one of two English statements has none of is nothing of which the other speaks, and the other has something else: "has no library" and "has a nurse". */
export const deniesAnotherNoun = (one: Statement, other: Statement): boolean =>
  lacksAnother(one, other) || lacksAnother(other, one);

function lacksAnother(
  { text: { words }, denials, content, language }: Statement,
  other: Statement,
): boolean {
  if (language !== 'en' || other.language !== 'en' || denials !== 1) return false;
  const at = words.findIndex(
    ({ text }, place) => text === 'no' && having.has(words[place - 1]?.text ?? ''),
  );
  const lacking = at === -1 ? [] : words.slice(at + 1).filter((word) => content.includes(word));
  if (lacking.length === 0 || lacking.length > wordsMost) return false;
  if (lacking.some((word) => hasPartner(word, other))) return false;
  return hasOther(other.text.words);
}

/** "Has a nurse". */
const hasOther = (words: readonly MatchWord[]): boolean =>
  words.some(({ text }, at) => having.has(text) && words[at + 1]?.text !== 'been');

const having: ReadonlySet<string> = new Set('has have had having with'.split(' '));
const wordsMost = 2;

import type { MatchWord } from '../match-text.ts';
import { isNegator } from '../negation.ts';
import { hasPartner } from './alignment.ts';
import { wordsOf } from './denial-words.ts';
import type { Statement } from './statement.ts';

/** Whether one says what was or was not so before somebody whom the other calls the first: where nobody had done it before her, she was the first. */
export function tellsOfFirst(one: Statement, other: Statement): boolean {
  const [before, who, next] = one.text.words;
  if (before === undefined || who === undefined || !befores.has(before.text)) return false;
  if (saysAny(one, firsts) || saysAny(other, befores) || !saysAny(other, firsts)) return false;
  // "Not the first" denies what is said before it.
  if (other.text.words.some(({ text }) => isNegator(text))) return false;
  if (one.times.others.length + one.times.months.length > 0) return false;
  const isSomebody = (word: MatchWord) =>
    pronouns.has(word.text) || (word.capital && hasPartner(word, other));
  return isSomebody(who) || (next !== undefined && who.stop && isSomebody(next));
}

const saysAny = ({ text }: Statement, any: ReadonlySet<string>): boolean =>
  text.words.some((word) => any.has(word.text));

const befores: ReadonlySet<string> = new Set(
  wordsOf('before vor avant antes prima до przed voor före før'),
);

const firsts: ReadonlySet<string> = new Set(
  wordsOf(`first erste erster ersten premier premiere primera primero primer primo primeira primeiro первый первым первая первой первыми
  перший першою першим pierwszy pierwsza eerste första første`),
);

const pronouns: ReadonlySet<string> = new Set(
  wordsOf('her him them ihr ihm elle lui lei ele ela него неё нього неї niego niej haar hem'),
);

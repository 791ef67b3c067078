import type { MatchWord } from '../match-text.ts';
import type { Alignment } from './alignment.ts';
import { isComparative, placeOfThan } from './compared-the-other-way.ts';
import { isAmount } from './quantities.ts';
import type { Statement } from './statement.ts';

/** Whether one English statement tells two things apart by how much each is, and the other says nothing of more or less: "paid less than men" and "the gap has closed". */
export const isComparedAlone = (one: Statement, other: Statement): boolean =>
  (compares(one) && saysNothingOfMore(other)) || (compares(other) && saysNothingOfMore(one));

/** "Less than men" compares; "less than a third" and "more than once" count. */
function compares({ text: { words }, language }: Statement): boolean {
  if (language !== 'en') return false;
  const than = placeOfThan(words);
  const behind = words[than + 1];
  if (than === -1 || behind === undefined) return false;
  const isCounted =
    /^\p{N}/u.test(behind.text) || isAmount(behind.text) || counting.has(behind.text);
  return (
    !isCounted &&
    words
      .slice(Math.max(0, than - wordsBetween), than)
      .some(({ text: word }) => isComparative(word))
  );
}

const wordsBetween = 4;
const counting: ReadonlySet<string> = new Set(
  'a an one once ever before that any just half'.split(' '),
);

const saysNothingOfMore = ({ text, amounts, language }: Statement): boolean =>
  language === 'en' && amounts.length === 0 && !text.words.some(tellsMore);

const tellsMore = (word: MatchWord): boolean =>
  isComparative(word.text) || /.{2,}est$/.test(word.text) || telling.test(word.text);

const telling =
  /^(?:most|least|as|than|best|worst|equal\p{L}*|same|like|exceed\p{L}*|out\p{L}+|surpass\p{L}*|overt(?:ake|ook)\p{L}*|beat|top(?:s|ped)?|over|under|above|below|ahead|behind|lag\p{L}*|trail\p{L}*|dwarf\p{L}*|lead\p{L}*|no|nobody|nowhere|none|never|instead|rather|prefer\p{L}*)$/u;

/** Whether in Chinese each of two statements compares something that the other does not name: "上海比成都高" and "成都比重庆高". */
export function areComparedWithOthers(
  one: Statement,
  other: Statement,
  { onlyOne, onlyOther }: Alignment,
): boolean {
  const areBoth = [one, other].every(
    ({ language, text: { words } }) => language === 'zh' && words.some(({ text }) => text === '比'),
  );
  return areBoth && onlyOne.length > 1 && onlyOther.length > 1;
}

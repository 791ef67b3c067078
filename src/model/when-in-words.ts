import { isOpenSide, sidesOfInterval } from './edtf.ts';
import { readEdtfDate } from './edtf-date.ts';
import { dateInWords } from './edtf-words.ts';

/**
 * When something happened, as a sentence has it behind its verb: `2023-03-09` is "on 9 March 2023", `2023-03` "in March
 * 2023", `2023-03~` "about March 2023", `2024/..` "in 2024 or later". A text that is no date is given back as it is.
 */
export function whenInWords(text: string): string {
  const sides = sidesOfInterval(text);
  if (sides === null) return onOneDate(text);
  const [start, end] = sides;
  if (isOpenSide(start)) return isOpenSide(end) ? 'at some time' : `${onOneDate(end)} or earlier`;
  if (isOpenSide(end)) return `${onOneDate(start)} or later`;
  return start === end ? onOneDate(start) : dateInWords(text);
}

function onOneDate(text: string): string {
  const date = readEdtfDate(text);
  const words = dateInWords(text);
  if (date === null || date.qualified || words.startsWith('some time')) return words;
  return date.day === null ? `in ${words}` : `on ${words}`;
}

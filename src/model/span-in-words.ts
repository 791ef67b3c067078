import { isOpenSide, sidesOfInterval } from './edtf.ts';
import { dateInWords } from './edtf-words.ts';
import { whenInWords } from './when-in-words.ts';

/**
 * From when to when something was, a role or the time of a look, each a date of EDTF, in English words: "from 2020 to 2024", "until about March 2023",
 * "from spring 2023 to 2024 or later", "in 2023". Where neither tells anything there are no words.
 */
export function spanInWords(from: string | undefined, to: string | undefined): string {
  const [start, end] = [endInWords(from), endInWords(to)];
  if (start === '') return end === '' ? '' : `until ${end}`;
  if (end === '') return `from ${start}`;
  const isWithin =
    start === end && sidesOfInterval(from ?? '') === null && !start.startsWith('some');
  return isWithin ? whenInWords(from ?? '') : `from ${start} to ${end}`;
}

function endInWords(text = '..'): string {
  const [start, end] = sidesOfInterval(text) ?? [text, text];
  if (isOpenSide(start)) return isOpenSide(end) ? '' : `${dateInWords(end)} or earlier`;
  if (isOpenSide(end)) return `${dateInWords(start)} or later`;
  if (start === end) return dateInWords(start);
  return `some time ${dateInWords(text)}`;
}

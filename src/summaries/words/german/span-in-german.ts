import { isOpenSide, sidesOfInterval } from '../../../model/edtf.ts';
import { dateInGerman } from './date-in-german.ts';

/**
 * From when to when something was, a role or the time of a look, each a date of EDTF, in German words: "von 2020 bis 2024", "bis etwa März 2023", "von
 * Frühling 2023 bis 2024 oder später". Where neither tells anything there are no words.
 */
export function spanInGerman(from: string | undefined, to: string | undefined): string {
  const [start, end] = [endInWords(from), endInWords(to)];
  if (start === '') return end === '' ? '' : until(end);
  if (end === '') return `ab ${start}`;
  const isWithin =
    start === end && sidesOfInterval(from ?? '') === null && !start.startsWith('ein');
  if (isWithin) return dateInGerman(from ?? '');
  return `${/^\d+\. /.test(start) ? 'vom' : 'von'} ${start} ${until(end)}`;
}

const until = (end: string): string =>
  /^(einem|(etwa )?den) /.test(end) ? `bis zu ${end}` : `bis ${end}`;

function endInWords(text = '..'): string {
  const [start, end] = sidesOfInterval(text) ?? [text, text];
  if (isOpenSide(start)) return isOpenSide(end) ? '' : `${dative(end)} oder früher`;
  if (isOpenSide(end)) return `${dative(start)} oder später`;
  if (start === end) return dative(start);
  return `einem Zeitpunkt zwischen ${dative(start)} und ${dative(end)}`;
}

/** A date behind "von" and "ab": "einem Tag im März 2023", "den 2020er-Jahren". */
const dative = (date: string): string =>
  dateInGerman(date)
    .replace(/^ein (?=Tag|Monat)/, 'einem ')
    .replace(/^irgendwann /, 'einem Zeitpunkt ')
    .replace(/\d+er-Jahre$/, 'den $&n');

import type { ToldDay } from '../../../model/counted-day.ts';
import { isOpenSide, sidesOfInterval } from '../../../model/edtf.ts';
import { joinPhrases, ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import { dateInGerman } from './date-in-german.ts';

/** A date of EDTF in German words. */
export function date(text: string): Phrase {
  return ownPhrase(dateInGerman(text));
}

/** A period in which something held. */
export function heldFor(text: string): Phrase {
  const sides = sidesOfInterval(text);
  if (sides === null || sides.some(isOpenSide)) {
    return sides === null ? phrase`für ${date(text)}` : date(text);
  }
  return phrase`von ${date(sides[0])} bis ${date(sides[1])}`;
}

/** An instant in German words, to the minute. */
export function instant(at: string): Phrase {
  return phrase`${date(at.slice(0, 10))}, ${ownPhrase(at.slice(11, 16))} UTC`;
}

/** Stored words between quotation marks. */
export function quoted(text: string): Phrase {
  return phrase`„${text}“`;
}

/** Stored words between quotation marks where the sentence goes on: without the full stop that ends them. */
export function quotedWithin(text: string): Phrase {
  return quoted(text.trimEnd().replace(/(?<!\.)\.$/u, ''));
}

/** Stored words between quotation marks at the end of a sentence, with one full stop and not two. */
export function quotedEnd(text: string): Phrase {
  return /[.!?…]$/u.test(text.trimEnd()) ? quoted(text) : phrase`${quoted(text)}.`;
}

/** "a", "a und b", "a, b und c". */
export function listOf(items: readonly Phrase[], conjunction: 'und' | 'oder' = 'und'): Phrase {
  const last = items.at(-1);
  if (last === undefined) return [];
  if (items.length === 1) return last;
  return [...joinPhrases(items.slice(0, -1), ', '), ...ownPhrase(` ${conjunction} `), ...last];
}

/** A count as a newspaper writes it: in words up to twelve. */
export function count(number: number): Phrase {
  return ownPhrase(numbersInWords[number] ?? String(number));
}

/** A decimal with its thousands set apart and a comma before its fraction. */
export function amount(decimal: string): Phrase {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, '.');
  return ownPhrase(fraction === undefined ? grouped : `${grouped},${fraction}`);
}

/** "einmal", "zweimal". */
export function times(number: number): Phrase {
  return number === 1 ? phrase`einmal` : phrase`${count(number)}mal`;
}

const numbersInWords = [
  ...['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs'],
  ...['sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
];

/** Only origins of firm evidence are called independent. */
export function firmOrigins(number: number): Phrase {
  return number === 1
    ? phrase`aus einem einzigen Ursprung`
    : phrase`aus ${count(number)} voneinander unabhängigen Ursprüngen`;
}

/** Whoever looked or knew of none; the desk itself where nobody is named. */
export function whoLooked(who: string | null): Phrase {
  return who === null ? phrase`dieser Redaktion` : phrase`${who}`;
}

/** The day that looks reach; where those of the rung that is named reach less far than another, both days. */
export function reachesTo(until: string, rungUntil: string | undefined): Phrase {
  return rungUntil === undefined
    ? date(until)
    : phrase`${date(rungUntil)} (ein Nachsehen, das weniger besagt, reicht bis ${date(until)})`;
}

/** The day of entry, where no other day is on record. */
export const recordedOn = (on: string): Phrase => phrase`eingetragen am ${date(on)}`;

/** A day on record, else the day of entry as no more than that. */
export const when = ({ on, isUndated }: ToldDay): Phrase => (isUndated ? recordedOn(on) : date(on));

/** The day a look reaches: of a span, its end. */
export function reach(until: string): Phrase {
  const end = sidesOfInterval(until)?.[1];
  return date(end === undefined || isOpenSide(end) ? until : end);
}

/** What a field held before a correction, or holds since. */
export function valueShown(value: string | undefined): Phrase {
  return value === undefined ? phrase`nichts` : quoted(value);
}

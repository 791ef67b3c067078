import type { ToldDay } from '../../../model/counted-day.ts';
import { isOpenSide, sidesOfInterval } from '../../../model/edtf.ts';
import { dateInWords } from '../../../model/edtf-words.ts';
import { joinPhrases, ownPhrase, type Phrase, phrase } from '../../phrase.ts';

/** A date of EDTF in English words. */
export function date(text: string): Phrase {
  return ownPhrase(dateInWords(text));
}

/** A period in which something held: "for 2022", "from 2019 to 2020", "from May 2023 on". */
export function heldFor(text: string): Phrase {
  const sides = sidesOfInterval(text);
  if (sides === null || sides.some(isOpenSide)) {
    return sides === null ? phrase`for ${date(text)}` : date(text);
  }
  return phrase`from ${date(sides[0])} to ${date(sides[1])}`;
}

/** An instant in English words, to the minute. */
export function instant(at: string): Phrase {
  return phrase`${date(at.slice(0, 10))}, ${ownPhrase(at.slice(11, 16))} UTC`;
}

/** Stored words between quotation marks. */
export function quoted(text: string): Phrase {
  return phrase`“${text}”`;
}

/** Stored words between quotation marks where the sentence goes on: without the full stop that ends them. */
export function quotedWithin(text: string): Phrase {
  return quoted(text.trimEnd().replace(/(?<!\.)\.$/u, ''));
}

/** Stored words between quotation marks at the end of a sentence, with one full stop and not two. */
export function quotedEnd(text: string): Phrase {
  return /[.!?…]$/u.test(text.trimEnd()) ? quoted(text) : phrase`${quoted(text)}.`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly Phrase[], conjunction: 'and' | 'or' = 'and'): Phrase {
  const last = items.at(-1);
  if (last === undefined) return [];
  if (items.length === 1) return last;
  return [...joinPhrases(items.slice(0, -1), ', '), ...ownPhrase(` ${conjunction} `), ...last];
}

/** A count as a newspaper writes it: in words up to twelve. */
export function count(number: number): Phrase {
  return ownPhrase(numbersInWords[number] ?? String(number));
}

/** A decimal with its thousands set apart; an amount that is no plain decimal stays as it is. */
export function amount(decimal: string): Phrase {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return ownPhrase(fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** "once", "twice", "three times". */
export function times(number: number): Phrase {
  if (number === 1) return phrase`once`;
  return number === 2 ? phrase`twice` : phrase`${count(number)} times`;
}

const numbersInWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The phrase for the middle of a sentence: its first letter small, unless it is a name's. */
export function inMidSentence(words: Phrase): Phrase {
  const [first, ...rest] = words;
  if (first === undefined || first.stored) return words;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

/** "a single origin", "two independent origins": only origins of firm evidence are called so. */
export function firmOrigins(number: number): Phrase {
  return number === 1 ? phrase`a single origin` : phrase`${count(number)} independent origins`;
}

/** Whoever looked or knew of none; the desk itself where nobody is named. */
export function whoLooked(who: string | null): Phrase {
  return who === null ? phrase`this desk` : phrase`${who}`;
}

/** The day that looks reach; where those of the rung that is named reach less far than another, both days. */
export function reachesTo(until: string, rungUntil: string | undefined): Phrase {
  return rungUntil === undefined
    ? date(until)
    : phrase`${date(rungUntil)} (a look that says less reaches ${date(until)})`;
}

/** The day of entry, where no other day is on record. */
export const recordedOn = (on: string): Phrase => phrase`recorded ${date(on)}`;

/** A day on record, else the day of entry as no more than that. */
export const when = ({ on, isUndated }: ToldDay): Phrase => (isUndated ? recordedOn(on) : date(on));

/** The day a look reaches: of a span, its end. */
export function reach(until: string): Phrase {
  const end = sidesOfInterval(until)?.[1];
  return date(end === undefined || isOpenSide(end) ? until : end);
}

/** The name of a field: `publishedOn` is "published on". */
export function fieldInWords(field: string): Phrase {
  return ownPhrase(
    fieldNames[field] ?? field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
}

/** The fields whose own names make no part of a sentence. */
const fieldNames: Readonly<Record<string, string>> = {
  saidOn: 'the day it was said',
  seenOn: 'the day it could first be seen',
  publishedOn: 'the day of publication',
  askedOn: 'the day it was asked',
  aboutOn: 'the time it is about',
  fromOn: 'the first day',
  toOn: 'the last day',
  untilOn: 'the last day of the look',
  reviewOn: 'the day of the next look',
  noAnswerBy: 'the day no answer had come by',
  authors: 'the list of authors',
  places: 'the list of places',
  searchTerms: 'the list of search terms',
  terms: 'the note on its terms',
  claimKind: 'the kind of claim',
  dueOn: 'the day it is due',
  amountLow: 'the lower bound',
  amountHigh: 'the upper bound',
  unit: 'the unit',
};

/** What a field held before a correction, or holds since. */
export function valueShown(value: string | undefined): Phrase {
  return value === undefined ? phrase`not given` : quoted(value);
}

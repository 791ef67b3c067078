import { readEdtf } from '../model/edtf.ts';
import { monthNumber } from '../model/month-number.ts';
import { languageOf } from '../words/language-of.ts';
import { type MatchText, readMatchText } from './match-text.ts';

/** A text that is asked about: what it says, who says it and when, as far as it tells. */
export interface MatchQuery {
  /** What it says, without links. */
  readonly said: string;
  readonly text: MatchText;
  /** BCP 47. */
  readonly language: string;
  /** Who says it: the name and handle behind a post. */
  readonly author: MatchText;
  /** Null when it does not say. */
  readonly signature: Signature | null;
  /** Days since 1970-01-01; null when it does not say. */
  readonly day: number | null;
}

/** Who a text says that says it. */
export interface Signature {
  /** As written. */
  readonly name: string;
  /** As written, with the words that run together in it behind it. */
  readonly handle: string;
}

/**
 * Reads a text to be matched. Of a post with a trailing "— Name (@handle) May 1, 2020" the name and the date are read
 * apart; links are left out, and words run together behind a # or in a handle are taken apart.
 *
 * @param language BCP 47; told from the text unless given.
 */
export function readMatchQuery(text: string, language?: string): MatchQuery {
  const { said, signature, day } = signed(text);
  const author = signature === null ? '' : `${signature.name} ${signature.handle}`;
  const clean = withoutLinks(said);
  const spoken = language ?? languageOf(clean);
  return {
    said: clean,
    text: readMatchText(clean, spoken),
    language: spoken,
    author: readMatchText(takenApart(author), spoken),
    signature: signature && { ...signature, handle: takenApart(signature.handle) },
    day,
  };
}

const ending =
  /\s*[—–-]\s*([^—–\n]{1,80}?)\s*\(@(\w{1,30})\)\s*(?:([A-Z][a-z]{2,9})\.? (\d{1,2}), (\d{4}))?\s*$/u;

type Signed = Pick<MatchQuery, 'said' | 'signature' | 'day'>;

/** More than a name, a handle and a day take: what stands before is not looked through for them. */
const endingMost = 300;

function signed(text: string): Signed {
  const whole = text.trimEnd();
  const found = ending.exec(whole.slice(-endingMost));
  if (!found) return { said: text, signature: null, day: null };
  const [end, name = '', handle = '', month = '', day = '', year = ''] = found;
  return {
    said: whole.slice(0, whole.length - end.length),
    signature: { name, handle },
    day: dayOf(month, day, year),
  };
}

function dayOf(month: string, day: string, year: string): number | null {
  const number = monthNumber(month);
  if (number === null) return null;
  const date = readEdtf(`${year}-${pad(number)}-${pad(Number(day))}`);
  return 'problem' in date ? null : date.first;
}

const pad = (number: number): string => String(number).padStart(2, '0');

const withoutLinks = (text: string): string =>
  takenApart(
    text
      .replace(/(?:https?:\/\/|www\.)\S+/giu, ' ')
      .replace(/\b(?:pic\.twitter\.com|t\.co)\/\S+/giu, ' '),
  );

/** `#StopTheSteal2020` is words as well. Looked for from where words begin, so that a long run of letters is passed once. */
const takenApart = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}_])[#@]?[\p{L}\p{N}_]*\p{Ll}\p{Lu}[\p{L}\p{N}_]*|[#@][\p{L}\p{N}_]+/gu,
    (joined) =>
      `${joined.replaceAll(/_/g, ' ')} ${joined
        .replace(/^[#@]/, '')
        .replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$& ')
        .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
        .replaceAll('_', ' ')} `,
  );

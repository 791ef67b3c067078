import { isNegator } from './negation.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** One word of a text as matching sees it. */
export interface MatchWord {
  /** Without marks, in lower case. */
  readonly text: string;
  readonly stem: string;
  /** Whether it was written with a capital. */
  readonly capital: boolean;
  /** Whether it says little of what the text is about, such as "the" or "not". */
  readonly stop: boolean;
}

/** A text read once, to be compared many times. */
export interface MatchText {
  readonly words: readonly MatchWord[];
  /** How often each stem stands in it. */
  readonly stems: ReadonlyMap<string, number>;
  /** The stems that tell something, in order and each once. */
  readonly telling: readonly string[];
  /** Pairs of telling stems that follow one another. */
  readonly pairs: ReadonlySet<string>;
}

/**
 * Reads a text of any length; an empty one has no words.
 *
 * @param language BCP 47; English unless told.
 */
export function readMatchText(text: string, language = 'en'): MatchText {
  return matchTextOf(wordsOf(text, language));
}

/** Two texts as one, such as a claim and the title of its review. */
export function joinTexts(one: MatchText, other: MatchText): MatchText {
  if (other.words.length === 0) return one;
  return matchTextOf([...one.words, ...other.words]);
}

function matchTextOf(words: readonly MatchWord[]): MatchText {
  const stems = new Map<string, number>();
  for (const word of words) stems.set(word.stem, (stems.get(word.stem) ?? 0) + 1);
  const telling = words.filter((word) => !word.stop).map((word) => word.stem);
  const pairs = new Set<string>();
  for (const [place, other] of telling.entries()) {
    if (place > 0) pairs.add(`${telling[place - 1]} ${other}`);
  }
  return { words, stems, telling: [...new Set(telling)], pairs };
}

function wordsOf(text: string, language: string): readonly MatchWord[] {
  return Array.from(plain(text).matchAll(/[\p{L}\p{N}]+/gu), ([written]) => written)
    .flatMap(partsOf)
    .filter((part) => part !== 's')
    .map((part) => wordOf(part, language));
}

function wordOf(part: string, language: string): MatchWord {
  const text = part.toLowerCase();
  return {
    text,
    stem: stem(text, language),
    capital: text !== part,
    stop: isStopWord(text, language) || isNegator(text),
  };
}

/** Without the marks over letters, with the digits of a number together, and "isn't" as two words. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/n['’]t(?!\p{L})/giu, ' not')
    .replace(/(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .normalize('NFC');
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** In scripts without spaces each character is a word; pairs of them then tell as much as words do elsewhere. */
const partsOf = (written: string): readonly string[] =>
  unspaced.test(written) ? [...written] : [written];

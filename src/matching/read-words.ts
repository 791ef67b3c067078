import { isUnspaced, partedWords } from '../words/part-words.ts';
import { stem } from '../words/stem.ts';
import { withoutMarks } from '../words/without-marks.ts';
import type { MatchWord } from './match-text.ts';
import { isNegator } from './negation.ts';
import { isStopWord } from './stop-words.ts';

/**
 * The words of a text, in order: without marks over letters, "isn't" as two words, the digits of a number together. In
 * scripts without spaces each character is a word. A text of one word that was read before is that word.
 *
 * @param language BCP 47.
 */
export function readWords(text: string, language: string): readonly MatchWord[] {
  const known = wordsKnown(language);
  const single = known.get(text);
  if (single !== undefined) return [single];
  const isLatin = isPlain(text);
  const whole = withWholeNumbers(withNegations(isLatin ? text : withoutMarks(text)));
  const words: MatchWord[] = [];
  for (const part of isLatin ? (whole.match(latinWord) ?? []) : partsOf(whole)) {
    if (part !== 's') words.push(known.get(part) ?? learnWord(part, language, known));
  }
  return words;
}

/**
 * Whether all letters of a text are plain ones, without marks. Most texts hold no other, and to find that out is quicker than
 * to take marks away. Dashes, quotation marks and the dot between words are none.
 */
export const isPlain = (text: string): boolean => !hasMarks.test(text);

const hasMarks = /[^\0-\x7f\xb7\u2010-\u2023\u2028-\u205e]/;
const latinWord = /[a-z0-9]+/gi;
const anyWord = /[\p{L}\p{N}]+/gu;

const withNegations = (text: string): string =>
  /['’ʼ`´]t/i.test(text) ? text.replace(/n['’ʼ`´]t(?!\p{L})/giu, ' not') : text;

const withWholeNumbers = (text: string): string =>
  text.replace(/(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');

const partsOf = (text: string): readonly string[] =>
  (text.match(anyWord) ?? []).flatMap((word) =>
    isUnspaced(word) ? partedWords(word).map(([part]) => part) : [word],
  );

/** Texts repeat their words: each is read once, by its language and spelling. */
const wordsByLanguage = new Map<string, Map<string, MatchWord>>();
const wordsKept = 50_000;

function wordsKnown(language: string): Map<string, MatchWord> {
  const known = wordsByLanguage.get(language) ?? new Map<string, MatchWord>();
  wordsByLanguage.set(language, known);
  if (known.size >= wordsKept) known.clear();
  return known;
}

function learnWord(written: string, language: string, known: Map<string, MatchWord>): MatchWord {
  const word = new ReadWord(written, language);
  known.set(written, word);
  return word;
}

/** Stemming takes longer than all else, and most words of a claim are compared with none: it waits until it is asked for. */
class ReadWord implements MatchWord {
  readonly text: string;
  readonly capital: boolean;
  readonly stop: boolean;
  private stemmed: string | undefined;

  constructor(
    written: string,
    private readonly language: string,
  ) {
    this.text = written.toLowerCase();
    this.capital = this.text !== written;
    this.stop = isStopWord(this.text, language) || isNegator(this.text);
  }

  get stem(): string {
    this.stemmed ??= stem(this.text, this.language);
    return this.stemmed;
  }
}

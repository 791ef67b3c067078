import type { KindedWord } from './word-kinds.ts';
import { wordPattern } from './word-pattern.ts';

/** A word of a folded text, with its place in UTF-16 units of that folded text. */
export interface ComparableWord extends KindedWord {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a folded text as they are compared. Hyphenated words come in parts, because folding makes "Russia --
 * China" and "Russia-China" one.
 */
export function comparableWords(folded: string): readonly ComparableWord[] {
  return Array.from(folded.matchAll(parted), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    startsSentence: sentenceStart.test(folded.slice(Math.max(0, match.index - 6), match.index)),
  }));
}

const parted = wordPattern('part');
const sentenceStart = /(?:^|[.!?:;…。！？]['")\]]*\s?)['"([]*$/u;

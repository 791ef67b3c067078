import { readWords } from './read-words.ts';

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
}

/**
 * Reads a text of any length; an empty one has no words.
 *
 * @param language BCP 47; English unless told.
 */
export function readMatchText(text: string, language = 'en'): MatchText {
  const words = readWords(text, language);
  const stems = new Map<string, number>();
  for (const word of words) stems.set(word.stem, (stems.get(word.stem) ?? 0) + 1);
  const telling = words.filter((word) => !word.stop).map((word) => word.stem);
  return { words, stems, telling: [...new Set(telling)] };
}

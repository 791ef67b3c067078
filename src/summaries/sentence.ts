import { type Phrase, plainText } from './phrase.ts';

/** One sentence of a summary, and the numbers of the records it rests on: at least one, ascending, each once. */
export interface Sentence {
  readonly text: Phrase;
  readonly records: readonly number[];
}

/** Sentences that belong together. */
export type Paragraph = readonly Sentence[];

/**
 * Binds a sentence to its records; numbers that are absent are left out, so that optional references can be
 * passed as they are. Throws a `RangeError` for a sentence that rests on no record: nothing is said unfounded.
 */
export function sentence(text: Phrase, records: readonly (number | undefined)[]): Sentence {
  const numbers = new Set(records.filter((n) => n !== undefined));
  if (numbers.size === 0) {
    throw new RangeError(`This sentence rests on no record: ${plainText(text)}`);
  }
  return { text, records: [...numbers].sort((one, other) => one - other) };
}

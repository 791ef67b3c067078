import { alignWords, type WordPair } from './align-words.ts';
import { comparableWords } from './comparable-words.ts';
import { fold } from './fold.ts';
import { type KindedWord, kindOfChange, kindsOfWords, type WordKind } from './word-kinds.ts';

/** A word that a quote and a passage do not share; null where one of them has none. */
export interface Difference {
  readonly kind: WordKind;
  readonly quote: string | null;
  readonly text: string | null;
}

/**
 * The words in which a quote and a passage differ, in their order, each with its kind. Where all words agree and
 * only punctuation differs, the punctuation marks, as `other`. Empty when folding makes the two equal.
 */
export function compareWording(quote: string, passage: string): readonly Difference[] {
  const one = fold(quote).text.trim();
  const other = fold(passage).text.trim();
  if (one === other) return [];
  const differs = differences(comparableWords(one), comparableWords(other));
  return differs.length > 0 ? differs : differences(marks(one), marks(other));
}

function differences(
  quote: readonly KindedWord[],
  text: readonly KindedWord[],
): readonly Difference[] {
  const quoteKinds = kindsOfWords(quote);
  const textKinds = kindsOfWords(text);
  return differingPairs(quote, text).map((pair) => {
    const one = pair.quote === null ? null : quote[pair.quote];
    const other = pair.text === null ? null : text[pair.text];
    const kinds = [quoteKinds[pair.quote ?? -1], textKinds[pair.text ?? -1]] as const;
    const spelled = [one, other].flatMap((word) => word?.text ?? []);
    const isCaseOnly = one?.text.toLowerCase() === other?.text.toLowerCase();
    return {
      kind: isCaseOnly ? 'other' : kindOfChange(kinds[0] ?? 'other', kinds[1] ?? 'other', spelled),
      quote: one?.text ?? null,
      text: other?.text ?? null,
    };
  });
}

// Longer texts are compared in the part in which they differ; a table of word pairs has its limits.
const wordsMax = 2000;

function differingPairs(
  quote: readonly KindedWord[],
  text: readonly KindedWord[],
): readonly WordPair[] {
  const start = sharedLength(quote, text);
  const end = sharedLength(quote.slice(start).reverse(), text.slice(start).reverse());
  const part = (words: readonly KindedWord[]) =>
    words.slice(start, Math.min(start + wordsMax, words.length - end)).map((word) => word.text);
  const one = part(quote);
  const other = part(text);
  return alignWords(one, other, 'fixed')
    .pairs.filter((pair) => one[pair.quote ?? -1] !== other[pair.text ?? -1])
    .map((pair) => ({ quote: shifted(pair.quote, start), text: shifted(pair.text, start) }));
}

function sharedLength(quote: readonly KindedWord[], text: readonly KindedWord[]): number {
  let length = 0;
  while (length < quote.length && quote[length]?.text === text[length]?.text) length += 1;
  return length;
}

function shifted(place: number | null, by: number): number | null {
  return place === null ? null : place + by;
}

/** Words, punctuation marks and spaces, each for itself. */
function marks(text: string): readonly KindedWord[] {
  const parts = text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
  return parts.map((part) => ({ text: part, startsSentence: true }));
}

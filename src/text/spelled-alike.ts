import { alignWords } from './align-words.ts';

/**
 * Whether two words are likely one word spelled in two ways: three letters in five stand in both, in order.
 *
 * @example spelledAlike('Lukashneka', 'Lukashenka') // true
 */
export function spelledAlike(one: string, other: string): boolean {
  const [letters, others] = [lettersOf(one), lettersOf(other)];
  const { pairs } = alignWords(letters, others, 'fixed');
  const shared = pairs.filter(
    ({ quote, text }) =>
      quote !== null &&
      text !== null &&
      letters[quote]?.toLowerCase() === others[text]?.toLowerCase(),
  );
  return shared.length * 5 >= Math.max(letters.length, others.length) * 3;
}

const lettersOf = (word: string): readonly string[] => [...word.normalize('NFC')].slice(0, 200);

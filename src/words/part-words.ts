const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const holdsUnspaced = new RegExp(`[${unspaced}]`, 'u');
const eachUnspaced = new RegExp(`[${unspaced}]\\p{M}*`, 'gu');
const eachParted = new RegExp(
  `[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/**
 * A text with spaces around each character of a script that parts no words, such as Chinese: an index by words then finds
 * what stands in a sentence, and characters in a row as a phrase. Other texts stay as they are.
 */
export const partWords = (text: string): string =>
  holdsUnspaced.test(text) ? text.replaceAll(eachUnspaced, ' $& ') : text;

/** Whether a word is of a script that parts no words. */
export const isUnspaced = (word: string): boolean => holdsUnspaced.test(word);

/** Whether two words in a row are written without a space between them. */
export const areJoined = (word: string, next: string): boolean =>
  isUnspaced(word) && isUnspaced(next);

/** The words of a text as an index by words has them, each where it stands: of a script that parts no words each character. */
export const partedWords = (text: string): readonly RegExpExecArray[] => [
  ...text.matchAll(eachParted),
];

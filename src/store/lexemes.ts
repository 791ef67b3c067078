import { newStemmer } from 'snowball-stemmers';
import { indexedForm } from '../words/indexed-form.ts';

/**
 * The words of a text as the SQLite index keeps them (`porter unicode61 remove_diacritics 2`): runs of letters and
 * digits, folded, without diacritics, stemmed by Porter's rules. PostgreSQL's own parsers and dictionaries would find
 * other records than SQLite does, and differ from server to server. Signs that came to Unicode after 2012 are no
 * letters here; to SQLite they are.
 */
export const lexemesOf = (text: string): readonly string[] => lexemesIn(indexedForm(text));

/** The same of what has the form already that the index is given. */
export const lexemesIn = (form: string): readonly string[] =>
  [...form.matchAll(words)].map(([word]) => lexemeOf(word)).filter((word) => word !== '');

/** Marks that stand over a letter are a part of its word. */
const words = /[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}]|\p{Mn})*/gu;

function lexemeOf(word: string): string {
  const known = lexemes.get(word);
  if (known !== undefined) return known;
  const bare = [...word.slice(0, charactersMost)].map(bareLetter).join('');
  const lexeme = isStemmed(bare) ? porterStem(bare) : bare;
  if (lexemes.size >= lexemesKept) lexemes.clear();
  lexemes.set(word, lexeme);
  return lexeme;
}

/** A `tsvector` takes words of up to 2,046 bytes. */
const charactersMost = 500;

/** SQLite folds letter by letter, and takes marks from Latin letters alone. */
function bareLetter(letter: string): string {
  const [base = '', ...rest] = letter.normalize('NFD');
  const isMarked = rest.length > 0 && isLatin.test(base) && rest.every((each) => isMark.test(each));
  return (isMarked ? base : letter).replaceAll(marks, '').toLowerCase();
}

const isLatin = /^\p{Script=Latin}$/u;
const isMark = /^\p{Mn}$/u;
const marks = /\p{Mn}/gu;

/** SQLite leaves words of one or two letters and very long ones as they are. */
const isStemmed = (word: string): boolean => {
  const bytes = Buffer.byteLength(word);
  return bytes >= 3 && bytes <= 64;
};

/** SQLite has Porter's rules as he mended them later: "technology" goes with "technological", "possibly" with "possible". */
export function porterStem(word: string): string {
  if (word === 'ies') return 'ie';
  const made = porter.stem(
    word.replace(adverb, (end, at: number) => (isSyllable(word.slice(0, at)) ? 'ble' : end)),
  );
  return made.endsWith('logi') && isSyllable(made.slice(0, -4)) ? made.slice(0, -1) : made;
}

const adverb = /bl(?:y|ies|i)$/;

/** Whether a vowel stands before a consonant in it. */
const isSyllable = (beginning: string): boolean =>
  /[aeiou][^aeiou]|[^aeiou]y[^aeiou]/.test(beginning);

/** Whether a text may hold words that had other stems on PostgreSQL before that was so. */
export const hadOtherStems = (text: string): boolean =>
  /(?:log|bl)(?:y|ies|i)\b|\bies\b/i.test(text);

const porter = newStemmer('porter');

/** Stemming is slow beside a look-up, and texts repeat their words. */
const lexemes = new Map<string, string>();
const lexemesKept = 50_000;

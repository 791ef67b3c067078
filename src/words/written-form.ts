import { indexedForm } from './indexed-form.ts';
import { languageOf } from './language-of.ts';
import { isStemmedInLatin, stem } from './stem.ts';
import { withoutMarks } from './without-marks.ts';

/** A text as the full-text index is given it. */
export interface WrittenForm {
  readonly form: string;
  /** By whose stems, besides those that the index or a script tells; null where by no others. */
  readonly language: string | null;
}

/**
 * A text as it is given to the full-text index. Words in Latin letters of a language that is not English stand in it by the stems of
 * that language, marked as its own: what is looked for does not say its language, and "Biden" would be found by the "bid" that
 * German rules make of it.
 *
 * @param declared BCP 47, where the record says its language; else it is told from the text.
 */
export function writtenForm(text: string, declared?: string): WrittenForm {
  const code = declared === undefined ? languageOf(text) : languageCode(declared);
  const form = indexedForm(text);
  return isStemmedInLatin(code)
    ? { form: inStems(form, code), language: code }
    : { form, language: null };
}

/** What is looked for as texts of a language hold it; as it is where nothing in it is a word in Latin letters. */
export const lookedForIn = (text: string, language: string): string =>
  inStems(indexedForm(text), language);

const languageCode = (declared: string): string => {
  const code = declared.toLowerCase().slice(0, 2);
  return code === 'nb' || code === 'nn' ? 'no' : code;
};

const inStems = (form: string, language: string): string =>
  form.replace(latinWords, (word) => markedStem(word, language));

/** Words with digits in them are names of things, which have no endings. */
const latinWords =
  /(?<![\p{L}\p{N}\p{M}])\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?![\p{L}\p{N}])/gu;

/** The stem that a language has of a word, without marks; with the mark of the language it is a word that nobody writes. */
function markedStem(word: string, language: string): string {
  const known = stems.get(language) ?? new Map<string, string>();
  stems.set(language, known);
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = `0${language}${withoutMarks(stem(withoutMarks(word).toLowerCase(), language))}`;
  if (known.size >= stemsKept) known.clear();
  known.set(word, made);
  return made;
}

/** Texts repeat their words, and to fold one takes many times as long as to look it up. */
const stems = new Map<string, Map<string, string>>();
const stemsKept = 50_000;

import { partWords } from './part-words.ts';
import { stem } from './stem.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * A text as it is given to the full-text index, which by itself folds Latin letters with marks and knows English stems: words of
 * Greek, Cyrillic, Armenian, Hebrew and Arabic letters without marks, those of a script that one set of rules serves as their stems;
 * Latin letters that are no others with a mark as one looks for them ("Lukasz" for "Łukasz", "Strasse" for "Straße"); and spaces
 * around each character of a script that parts no words. What is looked for goes the same way. Other texts stay as they are.
 */
export const indexedForm = (text: string): string =>
  partWords(
    holdsOther.test(text)
      ? text.replace(words, formOf).replace(wholeLetters, (letter) => lookedForAs[letter] ?? letter)
      : text,
  );

/** The scripts whose words are brought to stems, and by which language's rules. */
const stemmed: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/** Whether a word is of a script whose words `indexedForm` brings to stems. */
export const isStemmedByScript = (word: string): boolean =>
  stemmed.some(([script]) => script.test(word));

function formOf(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const form = makeForm(word);
  if (forms.size >= formsKept) forms.clear();
  forms.set(word, form);
  return form;
}

/** Texts repeat their words, and to make a form takes many times as long as to look it up. */
const forms = new Map<string, string>();
const formsKept = 50_000;

function makeForm(word: string): string {
  const bare = withoutMarks(word).replaceAll(stretch, '').toLowerCase().replaceAll('ς', 'σ');
  const language = stemmed.find(([script]) => script.test(bare))?.[1];
  return language === undefined ? bare : stem(bare, language);
}

/** The line that draws Arabic words out. */
const stretch = '\u0640';

const scripts =
  '\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Hebrew}\\p{Script=Arabic}';
const words = new RegExp(`(?=\\p{L})[${scripts}][${scripts}\\p{M}${stretch}]*`, 'gu');

/** Latin letters that Unicode takes for no others with a mark. */
const lookedForAs: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', þ: 'th', Þ: 'th', ı: 'i' },
  ...{ ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe' },
};
const wholeLetters = new RegExp(`[${Object.keys(lookedForAs).join('')}]`, 'g');
const holdsOther = new RegExp(`[${scripts}${Object.keys(lookedForAs).join('')}]`, 'u');

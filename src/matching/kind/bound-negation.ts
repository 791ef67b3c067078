import { languageOf } from '../../words/language-of.ts';

/** Negations that are a part of the word they turn round, by language, on folded words. */
const patterns: Readonly<Record<string, RegExp>> = {
  tr: /m[ae]d[iı](?:m|n|k|l[ae]r|n[iı]z)?$|m[ae]m[iı]s|m[ae]yecek|m[ae]yacak|m[ae]z$|m[iıu]yor/,
  ko: /[않없]|못하|아니|부인했|부인한|거부|거짓|허위/,
};

const never = /(?!)/;

/** Whether a word holds its own negation: "imzalamadı", "않는다". */
export const isTurnedWithin = (word: string, language: string): boolean =>
  (patterns[language] ?? never).test(word);

/** The language by which a text denies: what was taken for English, as short texts are, by its own words and letters. */
export function denyingLanguage(written: string, language: string): string {
  if (language !== 'en') return language;
  const own = languageOf(written);
  return own === 'en' && /[ığş]/i.test(written) && !english.test(written) ? 'tr' : own;
}

const english = /\b(?:the|of|and|to|is|was|in)\b/i;

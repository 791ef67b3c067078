import { english } from './english.ts';
import { german } from './german.ts';
import type { Words } from './words.ts';

const catalogues: readonly Words[] = [english, german];

/** The languages there are words in, by their BCP 47 tag. */
export const languages: readonly string[] = catalogues.map(({ language }) => language);

/** The words of a language; null where there are none. */
export function wordsIn(language: string): Words | null {
  return catalogues.find((words) => words.language === language) ?? null;
}

import { InvalidInput } from '../../errors.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { Words } from './words.ts';

const catalogues: readonly Words[] = [english, german];

/**
 * The words of a language, by its BCP 47 tag.
 *
 * @throws InvalidInput for a language there are no words in.
 */
export function getWords(language: string): Words {
  const words = catalogues.find((each) => each.language === language);
  if (words !== undefined) return words;
  const tags = catalogues.map((each) => each.language).join(' or ');
  throw new InvalidInput('bad_language', `asof has no words in "${language.slice(0, 60)}".`, {
    hints: [`Give --language ${tags}.`],
  });
}

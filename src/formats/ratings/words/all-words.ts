import type { RatingWords } from '../rating-words.ts';
import { african } from './african.ts';
import { eastAsian } from './east-asian.ts';
import { english } from './english.ts';
import { germanic } from './germanic.ts';
import { northEastern } from './north-eastern.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { southAsian } from './south-asian.ts';
import { westAsian } from './west-asian.ts';

/** The rating words of every language, each with its neighbours. */
export const allWords: readonly RatingWords[] = [
  english,
  ...germanic,
  ...romance,
  ...slavic,
  ...northEastern,
  ...westAsian,
  ...southAsian,
  ...eastAsian,
  ...african,
];

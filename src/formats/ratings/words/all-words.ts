import type { RatingWords } from '../rating-words.ts';
import { english } from './english.ts';

/** The rating words of every language, each in its own file or with its neighbours. */
export const allWords: readonly RatingWords[] = [english];

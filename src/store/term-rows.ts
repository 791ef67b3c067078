import { lexemesIn, lexemesOf } from './lexemes.ts';
import type { IndexTerm } from './port.ts';

/** Words in a row that hold a term, as the index keeps them; with `prefix` the last may go on. */
export interface TermRow {
  readonly lexemes: readonly string[];
  readonly prefix: boolean;
}

/** Each way in which a term may be held. */
export const rowsOf = ({ text, prefix, others = [] }: IndexTerm): readonly TermRow[] => [
  { lexemes: lexemesOf(text), prefix },
  ...others.map((other) => ({ lexemes: lexemesIn(other.form), prefix: other.prefix })),
];

import type { IndexTerm } from '../port.ts';
import { rowsOf, type TermRow } from '../term-rows.ts';

/** A `tsquery` for one term: words in a row. Only letters and digits get into it. Empty when the term has no word. */
export function wordQuery(term: IndexTerm): string {
  return anyQuery(
    rowsOf(term)
      .map(rowQuery)
      .filter((row) => row !== ''),
  );
}

function rowQuery({ lexemes, prefix }: TermRow): string {
  const row = lexemes.map((lexeme) => `'${lexeme}'`).join(' <-> ');
  return row === '' ? '' : `${row}${prefix ? ':*' : ''}`;
}

/** A `tsquery` for all of these terms, or for any. Empty when nothing can be found. */
export function wordQueryOf(terms: readonly IndexTerm[], all: boolean): string {
  const queries = terms.map(wordQuery).filter((query) => query !== '');
  return all && queries.length > 1
    ? queries.map((query) => `(${query})`).join(' & ')
    : anyQuery(queries);
}

/** A `tsquery` for what any of some finds. */
export const anyQuery = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : [first, ...others].map((query) => `(${query})`).join(' | ');

import type { SearchWords } from '../model/search-words.ts';
import { entryForm, wordColumns } from './entry-form.ts';
import { lexemesIn } from './lexemes.ts';
import type { IndexQuestion, IndexTerm } from './port.ts';
import { rowsOf, type TermRow } from './term-rows.ts';

/** Whether words hold terms as the full-text index would tell it. */
export function holdsTerms(
  words: SearchWords,
  { terms, all }: Pick<IndexQuestion, 'terms' | 'all'>,
): boolean {
  const entry = { n: 0, ...words };
  const texts = wordColumns.map((column) => lexemesIn(entryForm(entry, column, new Set())));
  const isHeld = (term: IndexTerm): boolean =>
    rowsOf(term).some((row) => texts.some((lexemes) => holdsRow(lexemes, row)));
  return all ? terms.every(isHeld) : terms.some(isHeld);
}

/** Whether the words of a term stand in a row; with `prefix` the last of them may go on. */
function holdsRow(held: readonly string[], { lexemes: row, prefix }: TermRow): boolean {
  const last = row.length - 1;
  const fits = (lexeme: string | undefined, place: number): boolean =>
    prefix && place === last
      ? lexeme?.startsWith(row[place] ?? '') === true
      : lexeme === row[place];
  return (
    row.length > 0 &&
    held.some((_, at) => row.every((_word, place) => fits(held[at + place], place)))
  );
}

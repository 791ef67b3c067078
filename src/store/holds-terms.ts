import type { SearchWords } from '../model/search-words.ts';
import { lexemesOf } from './lexemes.ts';
import type { IndexQuestion, IndexTerm } from './port.ts';

/** Whether words hold terms as the full-text index would tell it. */
export function holdsTerms(
  words: SearchWords,
  { terms, all }: Pick<IndexQuestion, 'terms' | 'all'>,
): boolean {
  const texts = Object.values(words).map((text: string | undefined) => lexemesOf(text ?? ''));
  const isHeld = (term: IndexTerm): boolean => texts.some((lexemes) => holdsRow(lexemes, term));
  return all ? terms.every(isHeld) : terms.some(isHeld);
}

/** Whether the words of a term stand in a row; with `prefix` the last of them may go on. */
function holdsRow(lexemes: readonly string[], { text, prefix }: IndexTerm): boolean {
  const row = lexemesOf(text);
  const last = row.length - 1;
  const fits = (lexeme: string | undefined, place: number): boolean =>
    prefix && place === last
      ? lexeme?.startsWith(row[place] ?? '') === true
      : lexeme === row[place];
  return (
    row.length > 0 &&
    lexemes.some((_, at) => row.every((_word, place) => fits(lexemes[at + place], place)))
  );
}

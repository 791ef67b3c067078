import { indexedForm } from '../words/indexed-form.ts';
import { writtenForm } from '../words/written-form.ts';
import type { SearchEntry } from './port.ts';

/** What holds words of an entry. */
export const wordColumns = ['claim', 'quote', 'source', 'name', 'note', 'captured'] as const;
export type WordColumn = (typeof wordColumns)[number];

/**
 * What the index is given of a column of an entry. Names are of no language.
 *
 * @param met takes the languages by whose stems it is given, beside English and those of scripts.
 */
export function entryForm(entry: SearchEntry, column: WordColumn, met: Set<string>): string {
  const text = entry[column];
  if (text === undefined || text === '') return '';
  if (column === 'name') return indexedForm(text);
  const { form, language } = writtenForm(
    text,
    ofItsLanguage.has(column) ? entry.language : undefined,
  );
  if (language !== null) met.add(language);
  return form;
}

/** What is noted on a record need not be in the language that it says its own words are in. */
const ofItsLanguage: ReadonlySet<WordColumn> = new Set(['claim', 'quote', 'source']);

import { entryForm, type WordColumn } from '../entry-form.ts';
import type { SearchEntry } from '../port.ts';

/** A full-text table, and what of an entry it holds. */
export interface WordIndex {
  readonly table: 'derived_search' | 'derived_article';
  readonly columns: readonly WordColumn[];
}

const ofRecords: WordIndex = {
  table: 'derived_search',
  columns: ['claim', 'quote', 'source', 'name', 'note'],
};

const ofArticles: WordIndex = { table: 'derived_article', columns: ['captured'] };

export const wordIndexes: readonly WordIndex[] = [ofRecords, ofArticles];

/** Where an entry is found. */
export const indexOf = ({ captured }: SearchEntry): WordIndex =>
  captured === undefined ? ofRecords : ofArticles;

/**
 * What stands in the columns, taken apart as the index reads it.
 *
 * @param met takes the languages by whose stems it stands there.
 */
export const wordsFor = (
  { columns }: WordIndex,
  entry: SearchEntry,
  met: Set<string>,
): readonly string[] => columns.map((column) => entryForm(entry, column, met));

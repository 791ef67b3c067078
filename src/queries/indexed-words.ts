import { everyRecord } from '../model/record/every-record.ts';
import { type SearchWords, searchWords } from '../model/search-words.ts';
import type { Reader, SearchEntry } from '../store/port.ts';
import type { WrittenRecord } from '../store/read-record.ts';
import { corrected } from './case/corrected.ts';
import { currentWords } from './current-words.ts';

/**
 * What full-text search should hold of these records: their words as they stand now and, where a correction is not one that readers
 * see, also those that readers read, so that each is found by what it is read as.
 */
export async function indexedWords(
  reader: Reader,
  written: readonly WrittenRecord[],
): Promise<readonly SearchEntry[]> {
  const current = await currentWords(reader, written);
  const seen = await wordsOnlySeen(reader, written);
  if (seen.size === 0) return current;
  return current.map((entry) => withBoth(entry, seen.get(entry.n)));
}

/** Of records that readers read in other words than the desk: those words. */
export async function wordsOnlySeen(
  reader: Reader,
  written: readonly WrittenRecord[],
): Promise<ReadonlyMap<number, SearchWords>> {
  const stands = await corrected(reader, written, everyRecord);
  if (stands === written) return new Map();
  const seen = await corrected(reader, written, everyRecord, 'public');
  const differing = seen.filter((record, place) => wordsIn(record) !== wordsIn(stands[place]));
  return new Map(differing.map(({ n, kind, value }) => [n, searchWords(kind, value) ?? {}]));
}

const wordsIn = (record: WrittenRecord | undefined): string =>
  record === undefined ? '' : JSON.stringify(searchWords(record.kind, record.value));

const withBoth = (entry: SearchEntry, seen: SearchWords = {}): SearchEntry => ({
  ...entry,
  ...Object.fromEntries(
    columns.flatMap((column) => {
      const both = new Set([entry[column], seen[column]].filter((text) => text !== undefined));
      return both.size === 0 ? [] : [[column, [...both].join('\n')]];
    }),
  ),
});

const columns = ['claim', 'quote', 'source', 'name', 'note'] as const;

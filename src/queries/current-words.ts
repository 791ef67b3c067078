import { everyRecord } from '../model/record/every-record.ts';
import { searchWords } from '../model/search-words.ts';
import type { Reader, SearchEntry } from '../store/port.ts';
import type { WrittenRecord } from '../store/read-record.ts';
import { corrected } from './case/corrected.ts';

/** What full-text search should hold of these records: their words as they stand now, corrections laid over. */
export async function currentWords(
  reader: Reader,
  written: readonly WrittenRecord[],
): Promise<readonly SearchEntry[]> {
  const records = await corrected(reader, written, everyRecord);
  return records.flatMap(({ n, kind, value }) => {
    const words = searchWords(kind, value);
    return words ? [{ n, ...words }] : [];
  });
}

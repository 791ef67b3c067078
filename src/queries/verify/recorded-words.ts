import { nounNames } from '../../model/record/noun-name.ts';
import type { Reader, SearchEntry } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { indexedWords } from '../indexed-words.ts';

/** What full-text search should hold, record by record. */
export async function* recordedWords(reader: Reader): AsyncIterable<SearchEntry> {
  for (const kind of nounNames) {
    let after = 0;
    for (;;) {
      const records = await readRecords(reader, kind, { after, limit: recordsRead });
      yield* await indexedWords(reader, records);
      const last = records.at(-1);
      if (!last) break;
      after = last.n;
    }
  }
}

const recordsRead = 1000;

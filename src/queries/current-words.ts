import { everyRecord } from '../model/record/every-record.ts';
import { searchWords } from '../model/search-words.ts';
import { readBeginnings } from '../store/captured-beginnings.ts';
import type { Reader, SearchEntry } from '../store/port.ts';
import type { WrittenRecord } from '../store/read-record.ts';
import { corrected } from './case/corrected.ts';

/**
 * The words of these records as they stand now, corrections laid over; of snapshots how the captured text begins, while it
 * is there.
 */
export async function currentWords(
  reader: Reader,
  written: readonly WrittenRecord[],
): Promise<readonly SearchEntry[]> {
  const snapshots = written.filter(({ kind }) => kind === 'snapshot');
  const captured = await readBeginnings(reader, [...new Set(snapshots.map(textCaptured))]);
  const others = written.filter(({ kind }) => kind !== 'snapshot');
  return [
    ...snapshots.flatMap(withText(captured)),
    ...(await corrected(reader, others, everyRecord)).flatMap(withWords),
  ];
}

/** The SHA-256 of the text of a snapshot. */
const textCaptured = ({ value }: WrittenRecord): string => String(Reflect.get(value, 'textSha256'));

const withText =
  (texts: ReadonlyMap<string, string>) =>
  (snapshot: WrittenRecord): readonly SearchEntry[] => {
    const captured = texts.get(textCaptured(snapshot));
    return captured === undefined ? [] : [{ n: snapshot.n, captured }];
  };

function withWords({ n, kind, value }: WrittenRecord): readonly SearchEntry[] {
  const words = searchWords(kind, value);
  return words ? [{ n, ...words }] : [];
}

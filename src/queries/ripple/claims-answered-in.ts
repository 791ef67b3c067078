import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { withRepeats } from './with-repeats.ts';

/** Claims about which somebody replied in one of these sources, or in one that repeats it, up to number `upTo`. */
export async function claimsAnsweredIn(
  reader: Reader,
  sources: readonly number[],
  upTo: number,
): Promise<readonly number[]> {
  if (sources.length === 0) return [];
  const among = await withRepeats(reader, sources, upTo);
  const replies = await readRecords(reader, 'reply', { where: { column: 'source', among }, upTo });
  const asked = replies.map(({ value }) => value.request);
  const requests = await readRecords(reader, 'request', { numbers: [...new Set(asked)] });
  return requests.map(({ value }) => value.claim);
}

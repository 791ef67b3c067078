import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { readDrafts, withoutDrafts } from './read-drafts.ts';
import { readEntered } from './read-entered.ts';

/** Those of these records that count by number `n`: no drafts, and none that was taken back as the desk's own mistake. */
export async function recordsInForce<Each extends { readonly n: number }>(
  reader: Reader,
  records: readonly Each[],
  n: number,
): Promise<readonly Each[]> {
  if (records.length === 0) return records;
  const numbers = records.map((record) => record.n);
  const where = { column: 'record', among: numbers };
  const retractions = await withoutDrafts(
    reader,
    await readRecords(reader, 'retraction', { where, upTo: n }),
    n,
  );
  const mistakes = new Set(
    retractions
      .filter(({ value }) => value.retractionKind === 'mistake')
      .map(({ value }) => value.record),
  );
  const drafts = await readDrafts(reader, await readEntered(reader, numbers), n);
  return records.filter((record) => !mistakes.has(record.n) && !drafts.has(record.n));
}

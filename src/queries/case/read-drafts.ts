import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { readEntered } from './read-entered.ts';
import { type EnteredAs, readVerdicts } from './read-verdicts.ts';

/**
 * Which of these records are drafts: what a model or a rule wrote is one until a person accepts it; the
 * latest verdict of a person entered up to number `n` stands, and a model's own is none.
 */
export async function readDrafts(
  reader: Reader,
  entered: ReadonlyMap<number, EnteredAs>,
  n: number,
): Promise<ReadonlySet<number>> {
  const verdicts = await readVerdicts(reader, entered, n);
  return new Set(
    [...verdicts]
      .filter(([, decision]) => decision?.verdict !== 'accepted')
      .map(([number]) => number),
  );
}

/** These records without the drafts among them: a proposed retraction or correction changes nothing yet. */
export async function withoutDrafts<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
  n: number,
): Promise<readonly Written[]> {
  if (records.length === 0) return records;
  const entered = await readEntered(
    reader,
    records.map((record) => record.n),
  );
  const drafts = await readDrafts(reader, entered, n);
  return records.filter((record) => !drafts.has(record.n));
}

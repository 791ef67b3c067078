import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { readDrafts } from '../case/read-drafts.ts';

/**
 * Which of these records are marked private: the latest decision entered up to number `n` stands. A model or a rule
 * can hide a record at once; what it would publish stays hidden until a person accepts that.
 */
export async function markedPrivate(
  reader: Reader,
  numbers: readonly number[],
  n: number,
): Promise<ReadonlySet<number>> {
  const where = { column: 'record', among: numbers };
  const decisions = await readRecords(reader, 'visibility', { where, upTo: n });
  if (decisions.length === 0) return new Set();
  const decided = decisions.map((decision) => decision.n);
  const drafts = await readDrafts(reader, decided, n);
  const latest = new Map(
    decisions
      .filter((decision) => decision.value.audience === 'private' || !drafts.has(decision.n))
      .map(({ value }) => [value.record, value.audience]),
  );
  return new Set(numbers.filter((number) => latest.get(number) === 'private'));
}

/**
 * These records without those that are marked private themselves; of what is said of a record that is seen, which rests
 * on nothing else. What rests on further records is asked of `withoutPrivate`.
 */
export async function withoutMarkedPrivate<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
  n: number,
): Promise<readonly Written[]> {
  const numbers = records.map((record) => record.n);
  const hidden = await markedPrivate(reader, numbers, n);
  return records.filter((record) => !hidden.has(record.n));
}

/** Whether anything on the desk was ever marked private by number `n`. */
export async function holdsPrivate(reader: Reader, n: number): Promise<boolean> {
  const row = await reader
    .selectFrom('record_visibility')
    .select('n')
    .where('audience', '=', 'private')
    .where('n', '<=', n)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

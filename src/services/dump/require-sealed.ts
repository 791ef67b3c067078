import { readRawRecords } from '../../queries/raw-records.ts';
import { checkRecord } from '../../queries/verify/check-record.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { alteredDump } from './altered-dump.ts';

/**
 * Holds records without their texts against the withholdings that took them.
 *
 * @throws InvalidInput when a record has none, or is not what its seals say.
 */
export async function requireSealed(reader: Reader, numbers: readonly number[]): Promise<void> {
  const withholdings = await readRecords(reader, 'withholding', {
    where: { column: 'record', among: numbers },
  });
  const seals = new Map(withholdings.map(({ value }) => [value.record, value.seals ?? []]));
  for (const n of numbers) {
    const [raw] = await readRawRecords(reader, n, n);
    const problems = raw && seals.has(n) ? checkRecord(raw, seals.get(n)) : null;
    if (problems?.length !== 0)
      throw alteredDump(`nothing vouches for record ${n} without its texts`);
  }
}

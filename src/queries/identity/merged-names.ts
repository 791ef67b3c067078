import { everyRecord } from '../../model/record/every-record.ts';
import type { Reader } from '../../store/port.ts';
import { type FoundRecord, getRecord } from '../find-record.ts';
import { canonicalNumbers } from './identities.ts';

/** A record that was merged into another, and that other one. */
export interface MergedName {
  readonly named: FoundRecord;
  readonly into: FoundRecord;
}

/** Which of these records were merged into others: what is entered by their names counts there. */
export async function mergedNames(
  reader: Reader,
  numbers: readonly number[],
): Promise<readonly MergedName[]> {
  const sight = { n: everyRecord, audience: 'private' } as const;
  const canonical = await canonicalNumbers(reader, [...new Set(numbers)], sight);
  const found = [...canonical].map(async ([n, into]) => ({
    named: await getRecord(reader, String(n)),
    into: await getRecord(reader, String(into)),
  }));
  return Promise.all(found);
}

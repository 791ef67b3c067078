import { groupBy } from '../../model/ladder/group-by.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { layCorrections } from './lay-corrections.ts';
import { readCorrections } from './read-corrections.ts';

/**
 * These records with the corrections laid over them that stand for an audience at number `n`. A
 * corrected reference leads elsewhere, so what is followed is corrected before it is followed.
 */
export async function corrected<Written extends WrittenRecord>(
  reader: Reader,
  written: readonly Written[],
  n: number,
  audience: Audience = 'private',
): Promise<readonly Written[]> {
  const numbers = written.map((record) => record.n);
  const corrections = await readCorrections(reader, numbers, { n, audience });
  if (corrections.length === 0) return written;
  const correctionsOf = groupBy(corrections, ({ value }) => value.record);
  return written.map((record) => {
    const own = correctionsOf.get(record.n);
    return own === undefined ? record : { ...record, value: layCorrections(record, own) };
  });
}

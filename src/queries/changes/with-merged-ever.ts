import { everyRecord } from '../../model/record/every-record.ts';
import type { Reader } from '../../store/port.ts';
import { readMergesAround } from '../identity/read-merges.ts';

/** These records and all that merges ever tied to them, whoever may see it. */
export async function withMergedEver(
  reader: Reader,
  numbers: readonly number[],
): Promise<readonly number[]> {
  const sight = { n: everyRecord, audience: 'private' } as const;
  const { merges } = await readMergesAround(reader, numbers, sight);
  return [...new Set([...numbers, ...merges.flatMap(({ value }) => [value.kept, value.gone])])];
}

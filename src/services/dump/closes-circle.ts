import type { RecordValue } from '../../model/nouns/nouns.ts';
import { readChains } from '../../queries/case/read-chains.ts';
import { readCorrections } from '../../queries/case/read-corrections.ts';
import type { Reader } from '../../store/port.ts';
import { deskSight } from '../merge-records.ts';
import type { NumbersHere } from './numbers-here.ts';

/** Whether a source would repeat itself if a correction of its origin came along, by way of an origin that was put right here. */
export async function closesCircle(
  reader: Reader,
  { record, field, after }: RecordValue<'correction'>,
  numbers: NumbersHere,
): Promise<boolean> {
  if (field !== 'origin' || after === undefined || !/^\d+$/.test(after)) return false;
  const chain = await readChains(reader, [Number(after)], deskSight);
  if (!chain.has(record)) return false;
  const corrections = await readCorrections(reader, [...chain.keys()], deskSight);
  return corrections.some(({ n, value }) => value.field === 'origin' && !numbers.includes(n));
}

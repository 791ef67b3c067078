import type { RecordValue } from '../../model/nouns/nouns.ts';
import { everyRecord } from '../../model/record/every-record.ts';
import { markedPrivate } from '../../queries/audience/marked-private.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import type { NumbersHere } from './numbers-here.ts';

/** Whether a decision of the dump would let everybody see what was hidden here and, as far as the dump knows, was not. */
export async function hiddenHere(
  reader: Reader,
  { record, audience }: RecordValue<'visibility'>,
  numbers: NumbersHere,
): Promise<boolean> {
  if (audience === 'private') return false;
  const marked = await markedPrivate(reader, [record], everyRecord);
  if (!marked.has(record)) return false;
  const where = { column: 'record', among: [record] };
  const decisions = await readRecords(reader, 'visibility', { where });
  return decisions.some(({ n, value }) => value.audience === 'private' && !numbers.includes(n));
}

import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { rowsAbout } from '../rows-about.ts';
import { holdsPrivate, markedPrivate } from './marked-private.ts';

/**
 * The numbers by which imported rows are kept that may hold words of what is marked private by number `n`: a row tells all that
 * was in it, whichever records hold that.
 */
export async function aboutPrivate(reader: Reader, n: number): Promise<ReadonlySet<number>> {
  if (!(await holdsPrivate(reader, n))) return new Set();
  const decisions = await readRecords(reader, 'visibility', { upTo: n });
  const decided = [...new Set(decisions.map(({ value }) => value.record))];
  const marked: WrittenRecord<NounName>[] = [];
  const numbers = [...(await markedPrivate(reader, decided, n))];
  for (const [kind, among] of await numbersByKind(reader, numbers)) {
    marked.push(...(await readRecords(reader, kind, { numbers: among })));
  }
  return new Set(await rowsAbout(reader, marked));
}

import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { corrected } from '../case/corrected.ts';
import { readCorrections } from '../case/read-corrections.ts';
import { recordsInForce } from '../case/records-in-force.ts';

/** Up to which number rows of a noun count, and how a row is made of a record that was corrected. */
interface Counting<Name extends NounName, Row> {
  readonly kind: Name;
  readonly upTo: number;
  readonly row: (record: WrittenRecord<Name>) => Row;
}

/**
 * Rows that were read past the codec as they count by a number: without drafts and mistakes, and with corrections laid over. Few
 * are corrected, and only those are read by the codec.
 */
export async function asTheyCount<Name extends NounName, Row extends { readonly n: number }>(
  reader: Reader,
  rows: readonly Row[],
  { kind, upTo, row }: Counting<Name, Row>,
): Promise<readonly Row[]> {
  const counting = await recordsInForce(reader, rows, upTo);
  const among = counting.map(({ n }) => n);
  const corrections = await readCorrections(reader, among, { n: upTo, audience: 'private' });
  if (corrections.length === 0) return counting;
  const numbers = [...new Set(corrections.map(({ value }) => value.record))];
  const written = await corrected(reader, await readRecords(reader, kind, { numbers }), upTo);
  const laid = new Map(written.map((record) => [record.n, row(record)]));
  return counting.map((each) => laid.get(each.n) ?? each);
}

import type { RecordValue } from '../model/nouns/nouns.ts';
import type { Reader } from '../store/port.ts';
import { readRecords, type WrittenRecord } from '../store/read-record.ts';
import { claimsNaming } from './claims-naming.ts';
import { numbersByKind } from './numbers-by-kind.ts';

/**
 * The numbers by which imported rows are kept that may hold words of these records: an imported row is kept by the claim or source it is
 * about, and may spell what that names otherwise than the record does. By a further spelling or by corrected words a row met the
 * speaker or the record that these are of.
 */
export async function rowsAbout(
  reader: Reader,
  records: readonly WrittenRecord[],
): Promise<readonly number[]> {
  const about = [...records, ...(await worded(reader, records))];
  const numbers = about.map(({ n }) => n);
  const claims = about.map(({ value }) => Reflect.get(value, 'claim') as number | undefined);
  const naming = await claimsNaming(reader, numbers);
  return [...new Set([...numbers, ...naming, ...claims.filter((n) => n !== undefined)])];
}

/** What the further spellings and the corrections among these records are of. */
async function worded(
  reader: Reader,
  records: readonly WrittenRecord[],
): Promise<readonly WrittenRecord[]> {
  const found: WrittenRecord[] = [];
  for (const [kind, numbers] of await numbersByKind(reader, records.flatMap(wordsOf))) {
    found.push(...(await readRecords(reader, kind, { numbers })));
  }
  return found;
}

function wordsOf({ kind, value }: WrittenRecord): readonly number[] {
  if (kind === 'name') return [(value as RecordValue<'name'>).speaker];
  return kind === 'correction' ? [(value as RecordValue<'correction'>).record] : [];
}

import { claimsNaming } from '../queries/claims-naming.ts';
import type { Reader } from '../store/port.ts';
import type { WrittenRecord } from '../store/read-record.ts';

/**
 * The numbers by which imported rows are kept that may hold words of these records: an imported row is kept by the claim or source it is
 * about, and may spell what that names otherwise than the record does.
 */
export async function rowsAbout(
  reader: Reader,
  records: readonly WrittenRecord[],
): Promise<readonly number[]> {
  const numbers = records.map(({ n }) => n);
  const claims = records.map(({ value }) => Reflect.get(value, 'claim') as number | undefined);
  const naming = await claimsNaming(reader, numbers);
  return [...new Set([...numbers, ...naming, ...claims.filter((n) => n !== undefined)])];
}

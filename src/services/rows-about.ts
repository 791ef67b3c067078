import type { WrittenRecord } from '../store/read-record.ts';

/** The numbers by which imported rows are kept that may hold words of these records: an imported row is kept by the claim or source it is about. */
export function rowsAbout(records: readonly WrittenRecord[]): readonly number[] {
  const claims = records.map(({ value }) => Reflect.get(value, 'claim') as number | undefined);
  return [...new Set([...records.map(({ n }) => n), ...claims.filter((n) => n !== undefined)])];
}

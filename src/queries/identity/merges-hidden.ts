import type { Reader } from '../../store/port.ts';

/**
 * Whether a merge or a parting entered up to number `n` was ever marked private: then what counts as one for readers may
 * be other than for the desk.
 */
export async function mergesHidden(reader: Reader, n: number): Promise<boolean> {
  const row = await reader
    .selectFrom('record_visibility as mark')
    .innerJoin('record', 'record.n', 'mark.record')
    .select('mark.n')
    .where('record.kind', 'in', ['merge', 'parting'])
    .where('mark.audience', '=', 'private')
    .where('mark.n', '<=', n)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

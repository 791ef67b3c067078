import type { Reader } from '../store/port.ts';

/**
 * What the imported rows of a format are about that were emptied, since something of them was withheld: a number for each row, of
 * those about records entered up to number `upTo`.
 */
export async function emptiedRows(
  reader: Reader,
  { format, upTo }: { readonly format: string; readonly upTo: number },
): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('desk_import_row as row')
    .innerJoin('desk_import as import', 'import.batch', 'row.batch')
    .select('row.n')
    .where('import.format', '=', format)
    .where('row.rest', 'is', null)
    .where('row.n', '<=', upTo)
    .execute();
  return rows.flatMap(({ n }) => n ?? []);
}

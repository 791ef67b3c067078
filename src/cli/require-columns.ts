import { InvalidInput } from '../errors.ts';
import { type ColumnMap, columnOf } from '../formats/column-map.ts';
import { tableColumns } from '../formats/table-columns.ts';
import type { OpenFile } from './open-file.ts';

/**
 * Makes sure that the columns a map names are there, in one of the tables at least: it may be made for all of them.
 *
 * @throws InvalidInput `no_column` for those that are in none.
 */
export async function requireColumns(map: ColumnMap, tables: readonly OpenFile[]): Promise<void> {
  const known = new Set<string>();
  for (const table of tables) {
    const columns = table.isKept ? await tableColumns(table.text()) : null;
    if (columns === null) return;
    for (const column of columns) known.add(column);
  }
  const named = Object.values(map).flatMap((source) => columnOf(source) ?? []);
  const missing = named.filter((column) => !known.has(column) && !withoutName.test(column));
  if (missing.length > 0) throw missingColumns(missing, [...known], tables);
}

/** What a cell without a column is called. */
const withoutName = /^\+\d+#*$/;

function missingColumns(
  missing: readonly string[],
  known: readonly string[],
  tables: readonly OpenFile[],
): InvalidInput {
  const names = missing.map((column) => `"${column.slice(0, 60)}"`).join(', ');
  const shown = known.slice(0, columnsShown).map((column) => column.slice(0, 60));
  const more = known.length > columnsShown ? ', …' : '';
  const [table, other] = tables;
  const message =
    table && !other
      ? `${table.path} has no column ${names}.`
      : `None of these tables has a column ${names}.`;
  return new InvalidInput('no_column', message, {
    hints: [`Put the map right; there are: ${shown.join(', ')}${more}.`, 'Nothing was written.'],
  });
}

const columnsShown = 30;

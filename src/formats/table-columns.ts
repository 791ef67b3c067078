import { csvHeader } from './csv-rows.ts';
import { isObject } from './foreign.ts';
import { jsonRows } from './json-rows.ts';
import { tableShape } from './table-shape.ts';

/** The names of a table's columns; null where there are none, or where they would be known at the end of a long file only. */
export async function tableColumns(text: AsyncIterable<string>): Promise<readonly string[] | null> {
  const { isJson, whole } = await tableShape(text);
  return isJson ? jsonColumns(whole) : csvHeader(whole);
}

/** Objects of JSON may each have columns of their own. */
async function jsonColumns(text: AsyncIterable<string>): Promise<readonly string[] | null> {
  const columns = new Set<string>();
  let read = 0;
  for await (const row of jsonRows(text, new Set())) {
    read += 1;
    if (read > rowsLookedAt) return null;
    const value = 'value' in row ? row.value : null;
    for (const column of isObject(value) ? Object.keys(value) : []) columns.add(column);
  }
  return columns.size === 0 ? null : [...columns];
}

const rowsLookedAt = 1_000;

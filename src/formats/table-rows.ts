import { csvRows } from './csv-rows.ts';
import type { ForeignRow } from './foreign.ts';
import { jsonRows } from './json-rows.ts';
import { tableShape } from './table-shape.ts';

/** The rows of a table: comma-separated values under a header, or flat objects of JSON with the same columns. */
export async function* tableRows(text: AsyncIterable<string>): AsyncIterable<ForeignRow> {
  const { isJson, whole } = await tableShape(text);
  yield* isJson ? jsonRows(whole, new Set()) : csvRows(whole);
}

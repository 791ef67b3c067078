import { csvRows } from './csv-rows.ts';
import type { ForeignRow } from './foreign.ts';
import { jsonRows } from './json-rows.ts';

/** The rows of a table: comma-separated values under a header, or flat objects of JSON with the same columns. */
export async function* tableRows(text: AsyncIterable<string>): AsyncIterable<ForeignRow> {
  const iterator = text[Symbol.asyncIterator]();
  const first = await iterator.next();
  const start = first.done ? '' : first.value;
  async function* whole(): AsyncIterable<string> {
    yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  yield* /^\uFEFF?\s*[[{]/.test(start) ? jsonRows(whole(), new Set()) : csvRows(whole());
}

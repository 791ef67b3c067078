import { type Kysely, sql } from 'kysely';
import type { SearchEntry, Tables } from '../port.ts';
import { searchRowOf } from './search-row.ts';

/** Adds records to the full-text index, many in one statement; each is told its noun by its own row. */
export async function insertSearchRows(
  db: Kysely<Tables>,
  entries: readonly SearchEntry[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += rowsInserted) {
    const rows = entries.slice(from, from + rowsInserted).map(searchRowOf);
    await sql`INSERT INTO derived_search (n, kind, size, words)
      SELECT entry.n, record.kind, entry.size, entry.words::tsvector
      FROM unnest(${rows.map(({ n }) => n)}::int[], ${rows.map(({ size }) => size)}::int[],
        ${rows.map(({ words }) => words)}::text[]) AS entry (n, size, words)
      JOIN record ON record.n = entry.n`.execute(db);
  }
}

const rowsInserted = 1000;

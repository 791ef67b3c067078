import { type Kysely, sql } from 'kysely';
import { noteLanguages } from '../index-languages.ts';
import type { SearchEntry, Tables } from '../port.ts';
import { articleWords, searchRowOf } from './search-row.ts';

/** Adds records to the full-text indexes, many in one statement; each is told its noun by its own row. */
export async function insertSearchRows(
  db: Kysely<Tables>,
  entries: readonly SearchEntry[],
): Promise<void> {
  const languages = new Set<string>();
  for (let from = 0; from < entries.length; from += rowsInserted) {
    const portion = entries.slice(from, from + rowsInserted);
    await insertWords(db, portion.filter(isOfRecord), languages);
    await insertArticles(db, portion.filter(isOfArticle), languages);
  }
  await noteLanguages(db, languages);
}

const rowsInserted = 1000;

/** Whether an entry is found among all records, or among captured texts. */
export const isOfRecord = ({ captured }: SearchEntry): boolean => captured === undefined;
export const isOfArticle = (entry: SearchEntry): boolean => !isOfRecord(entry);

async function insertWords(
  db: Kysely<Tables>,
  entries: readonly SearchEntry[],
  met: Set<string>,
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => searchRowOf(entry, met));
  await sql`INSERT INTO derived_search (n, kind, size, words)
    SELECT entry.n, record.kind, entry.size, entry.words::tsvector
    FROM unnest(${rows.map(({ n }) => n)}::int[], ${rows.map(({ size }) => size)}::int[],
      ${rows.map(({ words }) => words)}::text[]) AS entry (n, size, words)
    JOIN record ON record.n = entry.n`.execute(db);
}

async function insertArticles(
  db: Kysely<Tables>,
  entries: readonly SearchEntry[],
  met: Set<string>,
): Promise<void> {
  if (entries.length === 0) return;
  await sql`INSERT INTO derived_article (n, words)
    SELECT entry.n, entry.words::tsvector
    FROM unnest(${entries.map(({ n }) => n)}::int[],
      ${entries.map((entry) => articleWords(entry, met))}::text[]) AS entry (n, words)`.execute(db);
}

import { type Kysely, sql } from 'kysely';
import { noteLanguages } from '../index-languages.ts';
import type { Dialect, IndexTerm, Reader, Tables } from '../port.ts';
import { checkSearchIndexes } from './check-search-indexes.ts';
import { checkStructure } from './check-structure.ts';
import { matchOf } from './match-of.ts';
import { searchWords } from './search-words.ts';
import { showAllAnew, showAnew, showClaims } from './shown-claims.ts';
import { indexOf, type WordIndex, wordIndexes, wordsFor } from './word-indexes.ts';

/** SQLite: FTS5 tables for words. */
export const sqliteDialect: Dialect = {
  name: 'sqlite',
  keepsShown: true,
  async indexWords(db, entries) {
    const languages = new Set<string>();
    for (const entry of entries) {
      const index = indexOf(entry);
      const columns = index.columns.map((column) => sql.ref(column));
      await sql`INSERT INTO ${sql.table(index.table)} (rowid, ${sql.join(columns)})
        VALUES (${entry.n}, ${sql.join([...wordsFor(index, entry, languages)])})`.execute(db);
    }
    await noteLanguages(db, languages);
    await showClaims(db, entries);
  },
  async forgetWords(db, numbers) {
    for (const { table } of wordIndexes) {
      for (const n of numbers)
        await sql`DELETE FROM ${sql.table(table)} WHERE rowid = ${n}`.execute(db);
    }
    await showAnew(db, numbers);
  },
  async emptyIndex(db) {
    await tellIndexes(db, 'delete-all');
    await db.deleteFrom('derived_language').execute();
    await showAllAnew(db);
  },
  purgeIndex: (db) => tellIndexes(db, 'optimize'),
  async findByWords(reader, kind, words, limit) {
    if (words.length === 0) return [];
    const { rows } = await sql<{ n: number }>`
      SELECT record.n FROM derived_search
      JOIN record ON record.n = derived_search.rowid AND record.kind = ${kind}
      WHERE derived_search MATCH ${matchOf(words, false)} ORDER BY bm25(derived_search), record.n
      LIMIT ${sql.lit(limit)}`.execute(reader);
    return rows.map(({ n }) => n);
  },
  async countWords(reader, terms, most) {
    const counts: number[] = [];
    for (const term of terms) counts.push(await countWord(reader, term, most));
    return counts;
  },
  claimsWithWord(reader, term, { among, ...within }) {
    const also = among.length === 0 ? '' : ` AND (${matchOf(among, false)})`;
    const match = `claim : (${matchOf([term], true)}${also})`;
    return numbersHolding(reader, 'derived_search', { match, ...within });
  },
  articlesWithWord: (reader, term, within) =>
    numbersHolding(reader, 'derived_article', { match: matchOf([term], true), ...within }),
  search: searchWords,
  recordsHolding({ terms, all, upTo, where = sql`TRUE` }) {
    if (terms.length === 0) return sql`SELECT n, kind FROM record WHERE FALSE`;
    return sql`SELECT record.n, record.kind FROM derived_search
      JOIN record ON record.n = derived_search.rowid
      WHERE derived_search MATCH ${matchOf(terms, all)} AND derived_search.rowid <= ${upTo} AND ${where}`;
  },
  // A query of its own would begin anew for each row.
  isHeldBy: (n, table, column) =>
    sql`${n} IN (SELECT held.${sql.ref(column)} FROM ${sql.table(table)} AS held)`,
  jsonArray: (values) => sql`json_array(${sql.join([...values])})`,
  checkIndex: checkSearchIndexes,
  checkStructure,
};

/** Numbers by the thousand come over quicker in one piece than row by row. */
async function numbersHolding(
  reader: Reader,
  table: WordIndex['table'],
  asked: { readonly match: string; readonly upTo: number; readonly limit: number },
): Promise<readonly number[]> {
  const { match, upTo, limit } = asked;
  const { rows } = await sql<{ numbers: string }>`SELECT json_group_array(n) AS numbers FROM (
    SELECT rowid AS n FROM ${sql.table(table)}
    WHERE ${sql.ref(table)} MATCH ${match} AND rowid <= ${upTo}
    LIMIT ${sql.lit(limit)})`.execute(reader);
  return JSON.parse(rows[0]?.numbers ?? '[]');
}

/** FTS5 takes a command as a row of the column that is named like the table. */
async function tellIndexes(db: Kysely<Tables>, command: 'delete-all' | 'optimize'): Promise<void> {
  for (const { table } of wordIndexes) {
    await sql`INSERT INTO ${sql.table(table)} (${sql.ref(table)}) VALUES (${command})`.execute(db);
  }
}

/** To step through the places of a common word takes long: of such a one how densely its first and last lie tells about how many. */
async function countWord(reader: Reader, term: IndexTerm, most: number): Promise<number> {
  const match = matchOf([term], true);
  const step = async (order: 'ASC' | 'DESC') => {
    const { rows } = await sql<{ found: number; first: number; last: number }>`
      SELECT count(*) AS found, min(n) AS first, max(n) AS last FROM (SELECT rowid AS n
        FROM derived_search WHERE derived_search MATCH ${match} ORDER BY rowid ${sql.raw(order)} LIMIT ${sql.lit(most)})`.execute(
      reader,
    );
    return rows[0] ?? { found: 0, first: 0, last: 0 };
  };
  const early = await step('ASC');
  if (early.found < most) return early.found;
  const late = await step('DESC');
  if (late.first <= early.last) return most;
  const share = most / early.last + most / (late.last - late.first + 1);
  return Math.max(most, Math.round((share / 2) * late.last));
}

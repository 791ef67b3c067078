import { sql } from 'kysely';
import type { Dialect } from '../port.ts';
import { checkSearchIndexes } from './check-search-indexes.ts';
import { checkStructure } from './check-structure.ts';
import { countQueries } from './count-queries.ts';
import { findByWords } from './find-by-words.ts';
import { insertSearchRows } from './insert-search-rows.ts';
import { searchWords } from './search-words.ts';
import { wordQuery, wordQueryOf } from './word-query.ts';

/** PostgreSQL: tables of `tsvector`, under the names the SQLite indexes have, filled with the same words. */
export const postgresqlDialect: Dialect = {
  name: 'postgresql',
  keepsShown: false,
  indexWords: insertSearchRows,
  async forgetWords(db, numbers) {
    await sql`DELETE FROM derived_search WHERE n = ANY(${[...numbers]}::int[])`.execute(db);
    await sql`DELETE FROM derived_article WHERE n = ANY(${[...numbers]}::int[])`.execute(db);
  },
  async emptyIndex(db) {
    await sql`DELETE FROM derived_search`.execute(db);
    await sql`DELETE FROM derived_article`.execute(db);
    await sql`DELETE FROM derived_language`.execute(db);
  },
  /** A dead row is PostgreSQL's to vacuum. */
  purgeIndex: async () => undefined,
  findByWords,
  countWords: (reader, terms, most) => countQueries(reader, terms.map(wordQuery), most),
  async claimsWithWord(reader, term, { among, upTo, limit }) {
    const query = wordQuery(term);
    const also = wordQueryOf(among, false);
    if (query === '' || (also === '' && among.length > 0)) return [];
    const wanted = also === '' ? query : `(${query}) & (${also})`;
    const { rows } = await sql<{ n: number }>`SELECT n FROM derived_search
      WHERE words @@ ${wanted}::tsquery AND kind IN ('claim', 'review') AND n <= ${upTo}
      LIMIT ${limit}`.execute(reader);
    return rows.map(({ n }) => n);
  },
  async articlesWithWord(reader, term, { upTo, limit }) {
    const query = wordQuery(term);
    if (query === '') return [];
    const { rows } = await sql<{ n: number }>`SELECT n FROM derived_article
      WHERE words @@ ${query}::tsquery AND n <= ${upTo} LIMIT ${limit}`.execute(reader);
    return rows.map(({ n }) => n);
  },
  search: searchWords,
  recordsHolding({ terms, all, upTo, where = sql`TRUE` }) {
    return sql`SELECT record.n, record.kind FROM derived_search
      JOIN record ON record.n = derived_search.n
      WHERE words @@ ${wordQueryOf(terms, all)}::tsquery AND record.n <= ${upTo} AND ${where}`;
  },
  // A list of what the column holds would be read whole first.
  isHeldBy: (n, table, column) =>
    sql`EXISTS (SELECT 1 FROM ${sql.table(table)} AS held WHERE held.${sql.ref(column)} = ${n})`,
  jsonArray: (values) => sql`json_build_array(${sql.join([...values])})::text`,
  checkIndex: checkSearchIndexes,
  checkStructure,
};

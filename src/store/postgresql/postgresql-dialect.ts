import { sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Dialect, RankedRecord, Reader, ScoredRecord } from '../port.ts';
import { checkSearchIndex } from './check-search-index.ts';
import { checkStructure } from './check-structure.ts';
import { countQueries } from './count-queries.ts';
import { insertSearchRows } from './insert-search-rows.ts';
import { rankOf } from './rank-of.ts';
import { wordQuery, wordQueryOf } from './word-query.ts';

/** PostgreSQL: a table of `tsvector`, under the name the SQLite index has, filled with the same words. */
export const postgresqlDialect: Dialect = {
  name: 'postgresql',
  indexWords: insertSearchRows,
  async forgetWords(db, numbers) {
    await sql`DELETE FROM derived_search WHERE n = ANY(${[...numbers]}::int[])`.execute(db);
  },
  async emptyIndex(db) {
    await sql`DELETE FROM derived_search`.execute(db);
  },
  /** A dead row is PostgreSQL's to vacuum. */
  purgeIndex: async () => undefined,
  async findByWords(reader, kind, words, limit) {
    const found = await rankByWords(reader, words, { kinds: [kind], upTo: everyNumber, limit });
    return found.map(({ n }) => n);
  },
  async countWords(reader, words, most) {
    const queries = words.map((word) => wordQuery({ text: word, prefix: false }));
    return countQueries(reader, queries, most);
  },
  rankByWords,
  async search(reader, { terms, all, upTo, where = sql`TRUE`, after, limit }) {
    const query = wordQueryOf(terms, all);
    if (query === '') return [];
    const behind = after
      ? sql`score < ${after.score} OR (score = ${after.score} AND n > ${after.n})`
      : sql`TRUE`;
    const rank = await rankOf(reader, terms.map(wordQuery));
    const { rows } = await sql<ScoredRecord>`SELECT n, kind, score FROM (
        SELECT record.n, record.kind, ${rank} AS score
        FROM derived_search JOIN record ON record.n = derived_search.n
        WHERE words @@ ${query}::tsquery AND record.n <= ${upTo} AND ${where}) AS found
      WHERE ${behind} ORDER BY score DESC, n LIMIT ${limit}`.execute(reader);
    return rows;
  },
  async countKinds(reader, { terms, all, upTo, where = sql`TRUE` }) {
    const query = wordQueryOf(terms, all);
    if (query === '') return [];
    const { rows } = await sql<{ kind: NounName; found: number }>`
      SELECT record.kind, count(*) AS found FROM derived_search
      JOIN record ON record.n = derived_search.n
      WHERE words @@ ${query}::tsquery AND record.n <= ${upTo} AND ${where}
      GROUP BY record.kind ORDER BY found DESC, record.kind`.execute(reader);
    return rows;
  },
  checkIndex: checkSearchIndex,
  checkStructure,
};

const everyNumber = 2_147_483_647;

async function rankByWords(
  reader: Reader,
  words: readonly string[],
  { kinds, upTo, limit }: Parameters<Dialect['rankByWords']>[2],
): Promise<readonly RankedRecord[]> {
  const terms = words.map((text) => ({ text, prefix: false }));
  const query = wordQueryOf(terms, false);
  if (query === '') return [];
  const rank = await rankOf(reader, terms.map(wordQuery));
  const { rows } = await sql<RankedRecord>`SELECT n, kind FROM derived_search
    WHERE words @@ ${query}::tsquery AND kind IN (${sql.join(kinds)}) AND n <= ${upTo}
    ORDER BY ${rank} DESC, n LIMIT ${limit}`.execute(reader);
  return rows;
}

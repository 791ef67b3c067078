import { sql } from 'kysely';
import { partWords } from '../../model/part-words.ts';
import type { Dialect, IndexTerm, ScoredRecord } from '../port.ts';

/** PostgreSQL: a table of `tsvector`, under the name the SQLite index has. */
export const postgresqlDialect: Dialect = {
  name: 'postgresql',
  async indexWords(db, entries) {
    for (const { n, ...words } of entries) {
      const text = partWords(Object.values(words).join('\n'));
      await sql`INSERT INTO derived_search (n, kind, words)
        SELECT ${n}, kind, to_tsvector('simple', ${text}) FROM record WHERE n = ${n}`.execute(db);
    }
  },
  async forgetWords(db, numbers) {
    for (const n of numbers) await sql`DELETE FROM derived_search WHERE n = ${n}`.execute(db);
  },
  async emptyIndex(db) {
    await sql`DELETE FROM derived_search`.execute(db);
  },
  /** A dead row is PostgreSQL's to vacuum. */
  purgeIndex: async () => undefined,
  async findByWords(reader, kind, words, limit) {
    const query = words.map((word) => `'${word.replaceAll("'", "''")}'`).join(' | ');
    if (query === '') return [];
    const { rows } = await sql<{ n: number }>`
      SELECT n FROM derived_search, to_tsquery('simple', ${query}) AS query
      WHERE words @@ query AND kind = ${kind} ORDER BY ts_rank(words, query) DESC, n
      LIMIT ${limit}`.execute(reader);
    return rows.map(({ n }) => n);
  },
  /** An index of this kind finds all places of a word at once: they are counted to the end. */
  async countWords(reader, terms) {
    const counts: number[] = [];
    for (const term of terms) {
      const { rows } = await sql<{ found: string }>`SELECT count(*) AS found FROM derived_search
        WHERE words @@ ${queryOf([term], true)}`.execute(reader);
      counts.push(Number(rows[0]?.found ?? 0));
    }
    return counts;
  },
  async claimsWithWord(reader, term, { among, upTo, limit }) {
    const also = among.length === 0 ? sql`` : sql` AND words @@ ${queryOf(among, false)}`;
    const { rows } = await sql<{ n: number }>`SELECT n FROM derived_search
      WHERE words @@ ${queryOf([term], true)}${also} AND kind IN ('claim', 'review') AND n <= ${upTo}
      LIMIT ${limit}`.execute(reader);
    return rows.map(({ n }) => n);
  },
  async search(reader, { terms, all, upTo, where = sql`TRUE`, after, limit }) {
    if (terms.length === 0) return [];
    const behind = after
      ? sql`score < ${after.score} OR (score = ${after.score} AND n > ${after.n})`
      : sql`TRUE`;
    const { rows } = await sql<ScoredRecord>`SELECT n, kind, score FROM (
        SELECT record.n, record.kind, ts_rank(words, query)::float8 AS score
        FROM derived_search JOIN record ON record.n = derived_search.n,
          (SELECT ${queryOf(terms, all)} AS query) AS asked
        WHERE words @@ query AND record.n <= ${upTo} AND ${where}) AS found
      WHERE ${behind} ORDER BY score DESC, n LIMIT ${limit}`.execute(reader);
    return rows;
  },
  recordsHolding({ terms, all, upTo, where = sql`TRUE` }) {
    return sql`SELECT record.n, record.kind FROM derived_search
      JOIN record ON record.n = derived_search.n
      WHERE words @@ ${queryOf(terms, all)} AND record.n <= ${upTo} AND ${where}`;
  },
  async checkIndex(reader, entries) {
    const problems = [];
    for await (const { n, ...words } of entries) {
      const text = partWords(Object.values(words).join('\n'));
      const { rows } = await sql<{ whole: number }>`SELECT 1 AS whole FROM derived_search
        WHERE n = ${n} AND words = to_tsvector('simple', ${text})`.execute(reader);
      if (rows.length === 0) {
        problems.push({
          table: 'derived_search',
          id: String(n),
          what: 'the index holds other words',
        });
      }
    }
    return problems;
  },
  checkStructure: async () => [],
};

/** Words in a row by PostgreSQL's own parser; one that may go on holds letters and digits alone. */
const queryOf = (terms: readonly IndexTerm[], all: boolean) =>
  sql`(${sql.join(terms.map(termOf), all ? sql` && ` : sql` || `)})`;

const termOf = ({ text, prefix }: IndexTerm) =>
  prefix
    ? sql`to_tsquery('simple', ${`${partWords(text).trim().split(/ +/).join(' <-> ')}:*`})`
    : sql`phraseto_tsquery('simple', ${partWords(text)})`;

import { sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Dialect, IndexQuestion, RankedRecord, ScoredRecord } from '../port.ts';

/** PostgreSQL: a table of `tsvector`, under the name the SQLite index has. */
export const postgresqlDialect: Dialect = {
  name: 'postgresql',
  async indexWords(db, entries) {
    for (const { n, ...words } of entries) {
      const text = Object.values(words).join('\n');
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
  async countWords(reader, words, most) {
    const counts: number[] = [];
    for (const word of words) {
      const { rows } = await sql<{ found: string }>`SELECT count(*) AS found FROM (
        SELECT 1 FROM derived_search WHERE words @@ ${anyOf([word])} LIMIT ${most}) AS counted`.execute(
        reader,
      );
      counts.push(Number(rows[0]?.found ?? 0));
    }
    return counts;
  },
  async rankByWords(reader, words, { kinds, upTo, limit }) {
    if (words.length === 0) return [];
    const { rows } = await sql<RankedRecord>`
      SELECT n, kind FROM derived_search, (SELECT ${anyOf(words)} AS query) AS asked
      WHERE words @@ query AND kind IN (${sql.join(kinds)}) AND n <= ${upTo}
      ORDER BY ts_rank(words, query) DESC, n LIMIT ${limit}`.execute(reader);
    return rows;
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
  async countKinds(reader, { terms, all, upTo, where = sql`TRUE` }) {
    if (terms.length === 0) return [];
    const { rows } = await sql<{ kind: NounName; found: string }>`
      SELECT record.kind, count(*) AS found FROM derived_search
      JOIN record ON record.n = derived_search.n
      WHERE words @@ ${queryOf(terms, all)} AND record.n <= ${upTo} AND ${where}
      GROUP BY record.kind ORDER BY found DESC, record.kind`.execute(reader);
    return rows.map(({ kind, found }) => ({ kind, found: Number(found) }));
  },
  async checkIndex(reader, entries) {
    const problems = [];
    for await (const { n, ...words } of entries) {
      const text = Object.values(words).join('\n');
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

/** Each word is read by PostgreSQL's own parser: nothing in it is an operator. */
const anyOf = (words: readonly string[]) =>
  sql`(${sql.join(
    words.map((word) => sql`plainto_tsquery('simple', ${word})`),
    sql` || `,
  )})`;

/** Words in a row by PostgreSQL's own parser; one that may go on holds letters and digits alone. */
const queryOf = (terms: IndexQuestion['terms'], all: boolean) =>
  sql`(${sql.join(terms.map(termOf), all ? sql` && ` : sql` || `)})`;

const termOf = ({ text, prefix }: IndexQuestion['terms'][number]) =>
  prefix
    ? sql`to_tsquery('simple', ${`${text.split(' ').join(' <-> ')}:*`})`
    : sql`phraseto_tsquery('simple', ${text})`;

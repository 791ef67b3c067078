import { sql } from 'kysely';
import type { Dialect, RankedRecord } from '../port.ts';

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

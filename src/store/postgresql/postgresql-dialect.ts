import { sql } from 'kysely';
import type { Dialect } from '../port.ts';

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

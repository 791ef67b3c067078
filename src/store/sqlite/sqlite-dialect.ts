import { sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Dialect, IndexQuestion, RankedRecord, ScoredRecord } from '../port.ts';
import { checkSearchIndex } from './check-search-index.ts';
import { checkStructure } from './check-structure.ts';

/** SQLite: an FTS5 table for words. */
export const sqliteDialect: Dialect = {
  name: 'sqlite',
  async indexWords(db, entries) {
    for (const { n, claim = '', quote = '', source = '', name = '', note = '' } of entries) {
      await sql`INSERT INTO derived_search (rowid, claim, quote, source, name, note)
        VALUES (${n}, ${claim}, ${quote}, ${source}, ${name}, ${note})`.execute(db);
    }
  },
  async forgetWords(db, numbers) {
    for (const n of numbers) await sql`DELETE FROM derived_search WHERE rowid = ${n}`.execute(db);
  },
  async emptyIndex(db) {
    await sql`INSERT INTO derived_search (derived_search) VALUES ('delete-all')`.execute(db);
  },
  async purgeIndex(db) {
    await sql`INSERT INTO derived_search (derived_search) VALUES ('optimize')`.execute(db);
  },
  async findByWords(reader, kind, words, limit) {
    const query = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
    if (query === '') return [];
    const { rows } = await sql<{ n: number }>`
      SELECT record.n FROM derived_search
      JOIN record ON record.n = derived_search.rowid AND record.kind = ${kind}
      WHERE derived_search MATCH ${query} ORDER BY bm25(derived_search), record.n
      LIMIT ${limit}`.execute(reader);
    return rows.map(({ n }) => n);
  },
  async countWords(reader, words, most) {
    const counts: number[] = [];
    for (const word of words) {
      const { rows } = await sql<{ found: number }>`SELECT count(*) AS found FROM (
        SELECT 1 FROM derived_search WHERE derived_search MATCH ${anyOf([word])} LIMIT ${most})`.execute(
        reader,
      );
      counts.push(rows[0]?.found ?? 0);
    }
    return counts;
  },
  async rankByWords(reader, words, { kinds, upTo, limit }) {
    if (words.length === 0) return [];
    const { rows } = await sql<RankedRecord>`
      SELECT record.n, record.kind FROM derived_search
      JOIN record ON record.n = derived_search.rowid AND record.kind IN (${sql.join(kinds)})
      WHERE derived_search MATCH ${anyOf(words)} AND derived_search.rowid <= ${upTo}
      ORDER BY bm25(derived_search), record.n LIMIT ${limit}`.execute(reader);
    return rows;
  },
  async search(reader, { terms, all, upTo, where = sql`TRUE`, after, limit }) {
    if (terms.length === 0) return [];
    const behind = after
      ? sql`score < ${after.score} OR (score = ${after.score} AND n > ${after.n})`
      : sql`TRUE`;
    const { rows } = await sql<ScoredRecord>`SELECT n, kind, score FROM (
        SELECT record.n, record.kind, -bm25(derived_search) AS score FROM derived_search
        JOIN record ON record.n = derived_search.rowid
        WHERE derived_search MATCH ${matchOf(terms, all)} AND derived_search.rowid <= ${upTo} AND ${where})
      WHERE ${behind} ORDER BY score DESC, n LIMIT ${limit}`.execute(reader);
    return rows;
  },
  async countKinds(reader, { terms, all, upTo, where = sql`TRUE` }) {
    if (terms.length === 0) return [];
    const { rows } = await sql<{ kind: NounName; found: number }>`
      SELECT record.kind, count(*) AS found FROM derived_search
      JOIN record ON record.n = derived_search.rowid
      WHERE derived_search MATCH ${matchOf(terms, all)} AND derived_search.rowid <= ${upTo} AND ${where}
      GROUP BY record.kind ORDER BY found DESC, record.kind`.execute(reader);
    return rows;
  },
  checkIndex: checkSearchIndex,
  checkStructure,
};

/** Each word in quotation marks: nothing in it is read as an operator. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');

const matchOf = (terms: IndexQuestion['terms'], all: boolean): string =>
  terms
    .map(({ text, prefix }) => `"${text.replaceAll('"', '""')}"${prefix ? '*' : ''}`)
    .join(all ? ' AND ' : ' OR ');

import { sql } from 'kysely';
import type { Dialect } from '../port.ts';
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
  checkIndex: checkSearchIndex,
  checkStructure,
};

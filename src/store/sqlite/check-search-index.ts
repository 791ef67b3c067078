import { sql } from 'kysely';
import { partWords } from '../../model/part-words.ts';
import type { Problem, Reader, SearchEntry } from '../port.ts';

/**
 * Builds the index anew beside the stored one and compares them word by word, place by place: a
 * contentless index keeps no text to read back. The copy lives in SQLite's temporary database.
 */
export async function checkSearchIndex(
  reader: Reader,
  entries: AsyncIterable<SearchEntry>,
): Promise<readonly Problem[]> {
  try {
    await sql`CREATE VIRTUAL TABLE temp.wanted USING fts5(claim, quote, source, name, note,
      content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2')`.execute(
      reader,
    );
    await buildAnew(reader, entries);
    await sql`CREATE VIRTUAL TABLE temp.wanted_words USING fts5vocab('temp', 'wanted', 'instance')`.execute(
      reader,
    );
    await sql`CREATE VIRTUAL TABLE temp.stored_words USING fts5vocab('main', 'derived_search', 'instance')`.execute(
      reader,
    );
    return (await isAsWanted(reader)) ? [] : await differences(reader);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [problem('', `cannot be read: ${what}`)];
  } finally {
    for (const table of ['stored_words', 'wanted_words', 'wanted']) {
      await sql`DROP TABLE IF EXISTS ${sql.id('temp', table)}`.execute(reader);
    }
  }
}

/** Many entries in one statement: each statement by itself would write a part of the index of its own. */
async function buildAnew(reader: Reader, entries: AsyncIterable<SearchEntry>): Promise<void> {
  let waiting: SearchEntry[] = [];
  for await (const entry of entries) {
    waiting.push(entry);
    if (waiting.length < entriesInserted) continue;
    await insertWanted(reader, waiting);
    waiting = [];
  }
  await insertWanted(reader, waiting);
}

const entriesInserted = 1000;

async function insertWanted(reader: Reader, entries: readonly SearchEntry[]): Promise<void> {
  const rows = entries.map(({ n, claim, quote, source, name, note }) => [
    n,
    ...[claim, quote, source, name, note].map((words) => partWords(words ?? '')),
  ]);
  await sql`INSERT INTO temp.wanted (rowid, claim, quote, source, name, note)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
    FROM json_each(${JSON.stringify(rows)})`.execute(reader);
}

/** Whether both hold the same words at the same places: each pair of a word and all its places comes twice. */
async function isAsWanted(reader: Reader): Promise<boolean> {
  const { rows } = await sql`
    SELECT term FROM (
      SELECT term, group_concat(doc || ' ' || col || ' ' || "offset") AS places
        FROM temp.wanted_words GROUP BY term
      UNION ALL
      SELECT term, group_concat(doc || ' ' || col || ' ' || "offset")
        FROM temp.stored_words GROUP BY term)
    GROUP BY term, places HAVING count(*) <> 2 LIMIT 1`.execute(reader);
  return rows.length === 0;
}

async function differences(reader: Reader): Promise<readonly Problem[]> {
  const { rows } = await sql<{ n: number; missing: number }>`
    SELECT doc AS n, max(missing) AS missing FROM (
      SELECT doc, 1 AS missing FROM
        (SELECT term, doc, col, "offset" FROM temp.wanted_words
         EXCEPT SELECT term, doc, col, "offset" FROM temp.stored_words)
      UNION ALL
      SELECT doc, 0 FROM
        (SELECT term, doc, col, "offset" FROM temp.stored_words
         EXCEPT SELECT term, doc, col, "offset" FROM temp.wanted_words))
    GROUP BY doc ORDER BY doc LIMIT 100`.execute(reader);
  if (rows.length === 0) return [problem('', 'the index does not hold its words in their order')];
  return rows.map(({ n, missing }) =>
    problem(
      String(n),
      missing === 1 ? 'words of the record are not in the index' : 'the index holds other words',
    ),
  );
}

const problem = (id: string, what: string): Problem => ({ table: 'derived_search', id, what });

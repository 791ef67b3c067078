import { sql } from 'kysely';
import { languageProblems } from '../index-languages.ts';
import type { Problem, Reader, SearchEntry } from '../port.ts';
import { shownProblems } from './shown-claims.ts';
import { indexOf, type WordIndex, wordIndexes, wordsFor } from './word-indexes.ts';

/**
 * Builds each index anew beside the stored one and compares them word by word, place by place: a
 * contentless index keeps no text to read back. The copies live in SQLite's temporary database.
 */
export async function checkSearchIndexes(
  reader: Reader,
  entries: AsyncIterable<SearchEntry>,
): Promise<readonly Problem[]> {
  try {
    for (const index of wordIndexes) await makeWanted(reader, index);
    const languages = await buildAnew(reader, entries);
    const problems: Problem[] = [];
    for (const index of wordIndexes) problems.push(...(await compare(reader, index)));
    problems.push(...(await languageProblems(reader, languages)));
    return [...problems, ...(await shownProblems(reader))];
  } finally {
    for (const name of wordIndexes.flatMap(temporaryTables)) {
      await sql`DROP TABLE IF EXISTS ${sql.id('temp', name)}`.execute(reader);
    }
  }
}

const wanted = ({ table }: WordIndex): string => `wanted_${table}`;
const wantedWords = (index: WordIndex): string => `${wanted(index)}_words`;
const storedWords = ({ table }: WordIndex): string => `stored_${table}_words`;

/** The vocabularies before what they tell of. */
const temporaryTables = (index: WordIndex): readonly string[] => [
  storedWords(index),
  wantedWords(index),
  wanted(index),
];

const listOf = ({ columns }: WordIndex) => sql.join(columns.map((column) => sql.ref(column)));

async function makeWanted(reader: Reader, index: WordIndex): Promise<void> {
  await sql`CREATE VIRTUAL TABLE ${sql.id('temp', wanted(index))} USING fts5(${listOf(index)},
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2')`.execute(
    reader,
  );
}

/**
 * Many entries in one statement: each statement by itself would write a part of the index of its own.
 *
 * @returns the languages by whose stems words stand there.
 */
async function buildAnew(
  reader: Reader,
  entries: AsyncIterable<SearchEntry>,
): Promise<ReadonlySet<string>> {
  const languages = new Set<string>();
  let waiting: SearchEntry[] = [];
  for await (const entry of entries) {
    waiting.push(entry);
    if (waiting.length < entriesInserted) continue;
    await insertWanted(reader, waiting, languages);
    waiting = [];
  }
  await insertWanted(reader, waiting, languages);
  return languages;
}

const entriesInserted = 1000;

async function insertWanted(
  reader: Reader,
  entries: readonly SearchEntry[],
  met: Set<string>,
): Promise<void> {
  for (const index of wordIndexes) {
    const rows = entries
      .filter((entry) => indexOf(entry) === index)
      .map((entry) => [entry.n, ...wordsFor(index, entry, met)]);
    const values = ['rowid', ...index.columns].map((_, place) => sql`value ->> ${sql.lit(place)}`);
    await sql`INSERT INTO ${sql.id('temp', wanted(index))} (rowid, ${listOf(index)})
      SELECT ${sql.join(values)} FROM json_each(${JSON.stringify(rows)})`.execute(reader);
  }
}

async function compare(reader: Reader, index: WordIndex): Promise<readonly Problem[]> {
  try {
    await sql`CREATE VIRTUAL TABLE ${sql.id('temp', wantedWords(index))} USING fts5vocab('temp', ${sql.lit(wanted(index))}, 'instance')`.execute(
      reader,
    );
    await sql`CREATE VIRTUAL TABLE ${sql.id('temp', storedWords(index))} USING fts5vocab('main', ${sql.lit(index.table)}, 'instance')`.execute(
      reader,
    );
    return (await isAsWanted(reader, index)) ? [] : await differences(reader, index);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [problem(index, '', `cannot be read: ${what}`)];
  }
}

/** Whether both hold the same words at the same places: each pair of a word and all its places comes twice. */
async function isAsWanted(reader: Reader, index: WordIndex): Promise<boolean> {
  const { rows } = await sql`
    SELECT term FROM (
      SELECT term, group_concat(doc || ' ' || col || ' ' || "offset") AS places
        FROM ${sql.id('temp', wantedWords(index))} GROUP BY term
      UNION ALL
      SELECT term, group_concat(doc || ' ' || col || ' ' || "offset")
        FROM ${sql.id('temp', storedWords(index))} GROUP BY term)
    GROUP BY term, places HAVING count(*) <> 2 LIMIT 1`.execute(reader);
  return rows.length === 0;
}

async function differences(reader: Reader, index: WordIndex): Promise<readonly Problem[]> {
  const places = (table: string) =>
    sql`SELECT term, doc, col, "offset" FROM ${sql.id('temp', table)}`;
  const [wantedPlaces, storedPlaces] = [places(wantedWords(index)), places(storedWords(index))];
  const { rows } = await sql<{ n: number; missing: number }>`
    SELECT doc AS n, max(missing) AS missing FROM (
      SELECT doc, 1 AS missing FROM (${wantedPlaces} EXCEPT ${storedPlaces})
      UNION ALL
      SELECT doc, 0 FROM (${storedPlaces} EXCEPT ${wantedPlaces}))
    GROUP BY doc ORDER BY doc LIMIT 100`.execute(reader);
  if (rows.length === 0) {
    return [problem(index, '', 'the index does not hold its words in their order')];
  }
  return rows.map(({ n, missing }) =>
    problem(
      index,
      String(n),
      missing === 1 ? 'words of the record are not in the index' : 'the index holds other words',
    ),
  );
}

const problem = ({ table }: WordIndex, id: string, what: string): Problem => ({ table, id, what });

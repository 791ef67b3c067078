import { type Kysely, sql } from 'kysely';
import type { Problem, Reader, SearchEntry, Tables } from '../port.ts';
import type { Connection } from './connection.ts';

/*
 * What a claim shows where it is found, in one row of `derived_shown`: its id, its slug, a space and its text. A search reads
 * one row of each claim then instead of two. A claim of which the terms are settled too, or which is withheld, has no such row, and is
 * read where it was written.
 */

/** Those rows as they should be, as SQL that ends with a condition. */
const wanted = `SELECT record.n, record.id || COALESCE(record.slug, '') || ' ' || claim.text AS words
  FROM record_claim AS claim JOIN record ON record.n = claim.n
  WHERE claim.terms IS NULL AND record.salt IS NOT NULL`;

/**
 * Writes the rows of those among some entries that are claims, through prepared statements. Each row is read and then written: one
 * statement that does both sets a savepoint, at which FTS5 puts what it has gathered on disk as a part of its own.
 */
export function showingOver(connection: Connection): (entries: readonly SearchEntry[]) => void {
  const read = connection.prepare<[number], string>(`${wanted} AND claim.n = ?`).raw(true);
  const write = connection.prepare('INSERT INTO derived_shown (n, words) VALUES (?, ?)');
  return (entries) => {
    for (const { n } of entries.filter(mayShow)) {
      const row = read.get(n);
      if (row !== undefined) write.run(row);
    }
  };
}

/** Whether what is found by this may be a claim: reviews are found by words of the same column. */
const mayShow = ({ claim }: SearchEntry): boolean => claim !== undefined;

/** The same over another connection. */
export const showClaims = (db: Kysely<Tables>, entries: readonly SearchEntry[]): Promise<void> =>
  writeRows(
    db,
    entries.filter(mayShow).map(({ n }) => n),
  );

/** Those that are there already stay: they are written anew where words are taken out of the index. */
async function writeRows(db: Kysely<Tables>, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const { rows } = await sql<{ n: number; words: string }>`${sql.raw(wanted)}
    AND claim.n IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))
    AND claim.n NOT IN (SELECT n FROM derived_shown)`.execute(db);
  for (const { n, words } of rows) {
    await sql`INSERT INTO derived_shown (n, words) VALUES (${n}, ${words})`.execute(db);
  }
}

/**
 * Writes the rows of these anew, by what stands in their records by now: nothing of what is withheld. A claim without words that it
 * is found by has its row too.
 */
export async function showAnew(db: Kysely<Tables>, numbers: readonly number[]): Promise<void> {
  for (const n of numbers) await sql`DELETE FROM derived_shown WHERE n = ${n}`.execute(db);
  await writeRows(db, numbers);
}

/** The same of all. */
export async function showAllAnew(db: Kysely<Tables>): Promise<void> {
  await sql`DELETE FROM derived_shown`.execute(db);
  await sql`INSERT INTO derived_shown (n, words) ${sql.raw(wanted)} ORDER BY record.n`.execute(db);
}

/** The rows that are not as they should be. */
export async function shownProblems(reader: Reader): Promise<readonly Problem[]> {
  const stored = 'SELECT n, words FROM derived_shown';
  try {
    const { rows } = await sql<{ n: number; missing: number }>`
      SELECT n, max(missing) AS missing FROM (
        SELECT n, 1 AS missing FROM (${sql.raw(wanted)} EXCEPT ${sql.raw(stored)})
        UNION ALL SELECT n, 0 FROM (${sql.raw(stored)} EXCEPT ${sql.raw(wanted)}))
      GROUP BY n ORDER BY n LIMIT 100`.execute(reader);
    return rows.map(({ n, missing }) =>
      problem(
        String(n),
        missing === 1 ? 'what the claim shows is not in it' : 'it shows otherwise',
      ),
    );
  } catch (error) {
    return [problem('', `cannot be read: ${error instanceof Error ? error.message : error}`)];
  }
}

const problem = (id: string, what: string): Problem => ({ table: 'derived_shown', id, what });

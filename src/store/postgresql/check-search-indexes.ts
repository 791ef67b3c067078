import { sql } from 'kysely';
import { languageProblems } from '../index-languages.ts';
import type { Problem, Reader, SearchEntry } from '../port.ts';
import { isOfArticle, isOfRecord } from './insert-search-rows.ts';
import { articleWords, searchRowOf } from './search-row.ts';

/** A full-text index, and how what it should hold is held against what it holds. */
interface CheckedIndex {
  readonly table: 'derived_search' | 'derived_article';
  readonly holds: (entry: SearchEntry) => boolean;
  /** Of the entries that are not held as they should be, whether they are held at all. */
  readonly differing: Differences;
}

/** @param met takes the languages by whose stems the entries stand there. */
type Differences = (
  reader: Reader,
  entries: readonly SearchEntry[],
  met: Set<string>,
) => Promise<Differing>;

type Differing = readonly { readonly n: number; readonly missing: boolean }[];

const indexes: readonly CheckedIndex[] = [
  { table: 'derived_search', holds: isOfRecord, differing: differingWords },
  { table: 'derived_article', holds: isOfArticle, differing: differingArticles },
];

/** Reads every row of the indexes beside what they should hold, some hundred at a time, and looks for rows beyond those. */
export async function checkSearchIndexes(
  reader: Reader,
  entries: AsyncIterable<SearchEntry>,
): Promise<readonly Problem[]> {
  const languages = new Set<string>();
  const checks = indexes.map((index) => new IndexCheck(reader, index, languages));
  let waiting: SearchEntry[] = [];
  for await (const entry of entries) {
    waiting.push(entry);
    if (waiting.length < entriesCompared) continue;
    for (const check of checks) await check.compare(waiting);
    waiting = [];
  }
  const problems: Problem[] = [];
  for (const check of checks) {
    await check.compare(waiting);
    problems.push(...(await check.close()));
  }
  return [...problems, ...(await languageProblems(reader, languages))];
}

const entriesCompared = 1000;
const lacking = 'words of the record are not in the index';

/** One index as it is gone through. */
class IndexCheck {
  private readonly problems: Problem[] = [];
  /** How many entries it should hold, and how many of them it lacks. */
  private wanted = 0;
  private missing = 0;

  constructor(
    private readonly reader: Reader,
    private readonly index: CheckedIndex,
    private readonly languages: Set<string>,
  ) {}

  async compare(entries: readonly SearchEntry[]): Promise<void> {
    const own = entries.filter(this.index.holds);
    this.wanted += own.length;
    if (own.length === 0) return;
    for (const { n, missing } of await this.index.differing(this.reader, own, this.languages)) {
      if (missing) this.missing += 1;
      this.say(String(n), missing ? lacking : 'the index holds other words');
    }
  }

  /** What was found, with rows that stand for no entry. */
  async close(): Promise<readonly Problem[]> {
    const { rows } = await sql<{ held: number }>`
      SELECT count(*) AS held FROM ${sql.table(this.index.table)}`.execute(this.reader);
    const held = Number(rows[0]?.held);
    if (held !== this.wanted - this.missing) {
      this.say('', `the index holds ${held} records, not ${this.wanted}`);
    }
    return this.problems;
  }

  private say(id: string, what: string): void {
    this.problems.push({ table: this.index.table, id, what });
  }
}

async function differingWords(
  reader: Reader,
  entries: readonly SearchEntry[],
  met: Set<string>,
): Promise<Differing> {
  const wanted = entries.map((entry) => searchRowOf(entry, met));
  const { rows } = await sql<Differing[number]>`
    SELECT entry.n, held.n IS NULL AS missing
    FROM unnest(${wanted.map(({ n }) => n)}::int[], ${wanted.map(({ size }) => size)}::int[],
      ${wanted.map(({ words }) => words)}::text[]) AS entry (n, size, words)
    JOIN record ON record.n = entry.n
    LEFT JOIN derived_search AS held ON held.n = entry.n
    WHERE held.n IS NULL OR held.words <> entry.words::tsvector OR held.size <> entry.size
      OR held.kind <> record.kind ORDER BY entry.n`.execute(reader);
  return rows;
}

async function differingArticles(
  reader: Reader,
  entries: readonly SearchEntry[],
  met: Set<string>,
): Promise<Differing> {
  const { rows } = await sql<Differing[number]>`
    SELECT entry.n, held.n IS NULL AS missing
    FROM unnest(${entries.map(({ n }) => n)}::int[],
      ${entries.map((entry) => articleWords(entry, met))}::text[]) AS entry (n, words)
    LEFT JOIN derived_article AS held ON held.n = entry.n
    WHERE held.n IS NULL OR held.words <> entry.words::tsvector ORDER BY entry.n`.execute(reader);
  return rows;
}

import { sql } from 'kysely';
import type { Problem, Reader, SearchEntry } from '../port.ts';
import { searchRowOf } from './search-row.ts';

/** Reads every row of the index beside what it should hold, some hundred at a time, and looks for rows beyond those. */
export async function checkSearchIndex(
  reader: Reader,
  entries: AsyncIterable<SearchEntry>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  let wanted = 0;
  let waiting: SearchEntry[] = [];
  for await (const entry of entries) {
    wanted += 1;
    waiting.push(entry);
    if (waiting.length < entriesCompared) continue;
    problems.push(...(await differences(reader, waiting)));
    waiting = [];
  }
  problems.push(...(await differences(reader, waiting)));
  const { rows } = await sql<{ held: number }>`SELECT count(*) AS held FROM derived_search`.execute(
    reader,
  );
  const held = Number(rows[0]?.held);
  const missing = problems.filter(({ what }) => what === lacking).length;
  if (held === wanted - missing) return problems;
  return [...problems, problem('', `the index holds ${held} records, not ${wanted}`)];
}

const entriesCompared = 1000;
const lacking = 'words of the record are not in the index';

async function differences(
  reader: Reader,
  entries: readonly SearchEntry[],
): Promise<readonly Problem[]> {
  const wanted = entries.map(searchRowOf);
  const { rows } = await sql<{ n: number; missing: boolean }>`
    SELECT entry.n, held.n IS NULL AS missing
    FROM unnest(${wanted.map(({ n }) => n)}::int[], ${wanted.map(({ size }) => size)}::int[],
      ${wanted.map(({ words }) => words)}::text[]) AS entry (n, size, words)
    JOIN record ON record.n = entry.n
    LEFT JOIN derived_search AS held ON held.n = entry.n
    WHERE held.n IS NULL OR held.words <> entry.words::tsvector OR held.size <> entry.size
      OR held.kind <> record.kind ORDER BY entry.n`.execute(reader);
  return rows.map(({ n, missing }) =>
    problem(String(n), missing ? lacking : 'the index holds other words'),
  );
}

const problem = (id: string, what: string): Problem => ({ table: 'derived_search', id, what });

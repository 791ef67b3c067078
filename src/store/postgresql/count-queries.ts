import { sql } from 'kysely';
import type { Reader } from '../port.ts';

/** How many records each `tsquery` finds, counted no further than `most`; an empty one finds none. */
export async function countQueries(
  reader: Reader,
  queries: readonly string[],
  most: number,
): Promise<readonly number[]> {
  const asked = queries.filter((query) => query !== '');
  if (asked.length === 0) return queries.map(() => 0);
  const { rows } = await sql<{ query: string; found: number }>`
    SELECT asked.query, (SELECT count(*) FROM (SELECT 1 FROM derived_search
      WHERE words @@ asked.query::tsquery LIMIT ${most}) AS counted) AS found
    FROM unnest(${asked}::text[]) AS asked (query)`.execute(reader);
  const counts = new Map(rows.map(({ query, found }) => [query, found]));
  return queries.map((query) => counts.get(query) ?? 0);
}

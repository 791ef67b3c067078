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
  const { rows } = await sql<{ query: string; found: number; last: number; all: number }>`
    SELECT asked.query, counted.found, counted.last, (SELECT n FROM desk_head) AS all
    FROM unnest(${asked}::text[]) AS asked (query), LATERAL (
      SELECT count(*)::int AS found, coalesce(max(n), 0) AS last FROM (SELECT n FROM derived_search
        WHERE words @@ asked.query::tsquery LIMIT ${most}) AS first) AS counted`.execute(reader);
  const counts = new Map(rows.map((row) => [row.query, aboutAll(row, most)]));
  return queries.map((query) => counts.get(query) ?? 0);
}

/** Rows come in the order they were entered: how densely the first of them lie tells about how many there are. */
const aboutAll = (
  { found, last, all }: { readonly found: number; readonly last: number; readonly all: number },
  most: number,
): number => (found < most ? found : Math.max(found, Math.round((found / last) * all)));

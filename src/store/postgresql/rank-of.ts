import { type RawBuilder, sql } from 'kysely';
import type { Spreads } from './spread-of.ts';

/**
 * An expression that says how well a row of `derived_search` fits some queries, in the manner of BM25, which the
 * SQLite index ranks by: rare words weigh more, a word said again adds less each time, long records need more of them.
 *
 * @param all how many records there are.
 */
export function rankOf(
  queries: readonly string[],
  spreads: Spreads,
  all: number,
): RawBuilder<number> {
  const parts = [...new Set(queries)].map((query) => {
    const rarity = rarityOf(spreads.get(query)?.about ?? 0, all);
    return sql`${rarity}::float8 * ts_rank(words, ${query}::tsquery) * ${onceSaid}::float8`;
  });
  return sql`((${sql.join(parts, sql` + `)}) * 2.2 / (1.3 + 0.9 * size / ${usualSize}::float8))`;
}

/** How much a word tells that so many of all records hold. */
const rarityOf = (count: number, all: number): number =>
  Math.log(1 + (Math.max(all, count) - count + 0.5) / (count + 0.5));

/** `ts_rank` gives 0.0608 for a word that is said once, and up to 0.1 for one said often. */
const onceSaid = 1 / 0.06079271;

/** The words of a claim or a quote, about; the real mean would have to be counted, and orders hardly differ by it. */
const usualSize = 20;

import { sql } from 'kysely';
import type { Reader } from '../port.ts';
import { newestStretches, type Stretch, withinStretch } from './stretches.ts';

/** How often a `tsquery` is found, and where. */
export interface Spread {
  /** Its place among `newestStretches`: of one that holds enough of what is found, else of the last. */
  readonly level: number;
  /** How many records it finds in all; beyond some hundred about so many. */
  readonly about: number;
}

/** By the `tsquery`. */
export type Spreads = ReadonlyMap<string, Spread>;

/** Among so many the likest fill some pages; of what is found oftener the newest are looked at first. */
const enough = 100;

/** What a spread is wanted of. */
export interface SpreadAsked {
  readonly upTo: number;
  /** Whether all that hold a rare word are counted as well; else its share among the newest tells about how many do. */
  readonly exactly: boolean;
}

/**
 * Looks for each `tsquery` among the newest records, and further back only for those that are rare there. Each is a
 * constant of its own statement's part, so that the server plans by how common it is.
 */
export async function spreadOf(
  reader: Reader,
  queries: readonly string[],
  { upTo, exactly }: SpreadAsked,
): Promise<Spreads> {
  const stretches = newestStretches(upTo);
  const last = stretches.length - 1;
  const spreads = new Map<string, Spread>();
  let asked = [...new Set(queries)].map((query) => ({ query, level: 0 }));
  while (asked.length > 0) {
    const found = await countWithin(reader, asked, stretches);
    const next: typeof asked = [];
    for (const [place, { query, level }] of asked.entries()) {
      const count = found.get(place) ?? 0;
      const further = count >= enough ? level : Math.min(last, level + stepOf(count));
      const isTold = further === level || (further === last && !exactly);
      if (isTold) spreads.set(query, { level: further, about: aboutAll(count, stretches[level]) });
      else next.push({ query, level: further });
    }
    asked = next;
  }
  return spreads;
}

async function countWithin(
  reader: Reader,
  asked: readonly { readonly query: string; readonly level: number }[],
  stretches: readonly Stretch[],
): Promise<ReadonlyMap<number, number>> {
  const counts = asked.map(({ query, level }, place) => {
    const stretch = stretches[level] ?? { after: 0, upTo: 0 };
    const wanted = stretch.after === 0 ? query : withinStretch(query, stretch);
    return sql`SELECT ${sql.lit(place)} AS place, count(*) AS found FROM derived_search
      WHERE words @@ ${wanted}::tsquery AND n + 0 <= ${stretch.upTo}`;
  });
  const { rows } = await sql<{ place: number; found: number }>`${sql.join(
    counts,
    sql` UNION ALL `,
  )}`.execute(reader);
  return new Map(rows.map(({ place, found }) => [place, Number(found)]));
}

/** Each stretch is about four times as wide as the one before. */
const stepOf = (found: number): number => (found * 4 >= enough ? 1 : 2);

/** What is found as often further back. */
const aboutAll = (found: number, { after, upTo }: Stretch = { after: 0, upTo: 1 }): number =>
  Math.round((found * upTo) / Math.max(1, upTo - after));

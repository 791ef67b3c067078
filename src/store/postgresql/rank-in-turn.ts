import { type RawBuilder, sql } from 'kysely';
import { foundRecord } from '../found-record.ts';
import type {
  BesideValues,
  FoundRecord,
  IndexQuestion,
  ReadBeside,
  Reader,
  ScoredRecord,
} from '../port.ts';
import { type Stretch, stretchesInTurn, withinStretch } from './stretches.ts';

/** What is looked for, as a `tsquery`, and how what is found is ranked. */
export interface Ranked {
  readonly query: string;
  readonly rank: RawBuilder<number>;
}

/** What of it is wanted. */
export interface Wanted<Values extends BesideValues>
  extends Pick<IndexQuestion, 'upTo' | 'where' | 'premise' | 'after' | 'limit'> {
  readonly beside?: ReadBeside<Values> | undefined;
}

/** No stretch is as wide: everything is ranked at once. */
export const everyLevel = 1000;

/**
 * Fills a page from the newest stretch, then from those before it.
 *
 * @param wanted.level the place of the stretch to begin with among `newestStretches`.
 */
export async function rankInTurn<Values extends BesideValues>(
  reader: Reader,
  ranked: Ranked,
  { level, ...wanted }: Wanted<Values> & { readonly level: number },
): Promise<readonly FoundRecord<Values>[]> {
  const { upTo, after, limit } = wanted;
  const found: FoundRecord<Values>[] = [];
  for (const stretch of stretchesInTurn(upTo, level)) {
    if (after && after.n <= stretch.after) continue;
    const begun = after && after.n <= stretch.upTo ? after : undefined;
    const asked = { ...wanted, after: begun, limit: limit - found.length };
    found.push(...(await rankWithin(reader, stretch, ranked, asked)));
    if (found.length >= limit) break;
  }
  return found;
}

/** What lies in a stretch is found by its words there: the numbers themselves are no way in, and only looked at. */
async function rankWithin<Values extends BesideValues>(
  reader: Reader,
  stretch: Stretch,
  { query, rank }: Ranked,
  { where, premise, after, limit, beside }: Wanted<Values>,
): Promise<readonly FoundRecord<Values>[]> {
  // What others write moves all scores, so where the page before ended is asked for again.
  const anchored = after
    ? sql` CROSS JOIN (SELECT COALESCE((SELECT ${rank} FROM derived_search
        WHERE n = ${after.n} AND words @@ ${query}::tsquery), ${after.score}::float8) AS place) AS anchor
        WHERE score < place OR (score = place AND n > ${after.n})`
    : sql``;
  // Only a condition on records needs them joined before they are ranked, and a common word stands in very many.
  const narrowed = where ? sql`JOIN record ON record.n = derived_search.n AND ${where}` : sql``;
  const rests = premise ? sql`AND ${premise.holds()}` : sql``;
  const ranked = sql<ScoredRecord>`SELECT n, kind, score FROM (
      SELECT derived_search.n, derived_search.kind, ${rank} AS score FROM derived_search ${narrowed}
      WHERE words @@ ${withinStretch(query, stretch)}::tsquery
        AND derived_search.n + 0 > ${stretch.after} AND derived_search.n + 0 <= ${stretch.upTo} ${rests}) AS found${anchored}
    ORDER BY score DESC, n LIMIT ${limit}`;
  const read = sql<object>`SELECT ${beside ? sql`${beside.columns()}, ` : sql``}ranked.n, ranked.kind, ranked.score
    FROM (${ranked}) AS ranked ${beside ? beside.joined() : sql``} ORDER BY ranked.score DESC, ranked.n`;
  const { rows } = await read.execute(reader);
  return rows.map((row) => foundRecord(Object.values(row)));
}

import { type RawBuilder, sql } from 'kysely';
import type { IndexQuestion, Reader, ScoredRecord } from '../port.ts';
import { rankOf } from './rank-of.ts';
import { type Spread, spreadOf } from './spread-of.ts';
import { type Stretch, stretchesInTurn, withinStretch } from './stretches.ts';
import { wordQuery, wordQueryOf } from './word-query.ts';

/**
 * Records that hold the terms. Of what stands in very many the newest are ranked and come first, then those before
 * them, and so on to the oldest: however many there are, no more are ranked than it takes to fill a page well.
 */
export async function searchWords(
  reader: Reader,
  question: IndexQuestion,
): Promise<readonly ScoredRecord[]> {
  const { terms, all, upTo } = question;
  const parts = terms.map(wordQuery).filter((part) => part !== '');
  if (parts.length === 0) return [];
  const query = wordQueryOf(terms, all);
  const reaches = parts.map((part) => [part, all ? 'newest' : 'all'] as const);
  const spreads = await spreadOf(reader, upTo, new Map([...reaches, [query, 'enough']]));
  const rank = rankOf(parts, spreads, upTo);
  return rankInTurn(reader, question, { rank, level: levelOf(spreads.get(query), all) });
}

/** What is old and holds the rarest of many words may be much liker than all that is new: such are ranked at once. */
function levelOf(spread: Spread | undefined, all: boolean): number {
  if (spread === undefined || (!all && spread.about <= rankedMost)) return everyLevel;
  return spread.level;
}

const rankedMost = 50_000;

/** No stretch is as wide: everything is ranked at once. */
export const everyLevel = 1000;

/** How what is found is ranked, and from which of the newest stretches first. */
export interface Ranking {
  readonly rank: RawBuilder<number>;
  readonly level: number;
}

/** Fills a page from the newest stretch, then from those before it. */
export async function rankInTurn(
  reader: Reader,
  question: IndexQuestion,
  { rank, level }: Ranking,
): Promise<readonly ScoredRecord[]> {
  const { upTo, after, limit } = question;
  const found: ScoredRecord[] = [];
  for (const stretch of stretchesInTurn(upTo, level)) {
    if (after && after.n <= stretch.after) continue;
    const begun = after && after.n <= stretch.upTo ? after : undefined;
    const asked = { ...question, after: begun, limit: limit - found.length };
    found.push(...(await rankWithin(reader, stretch, { rank, asked })));
    if (found.length >= limit) break;
  }
  return found;
}

/** What lies in a stretch is found by its words there: the numbers themselves are no way in, and only looked at. */
async function rankWithin(
  reader: Reader,
  stretch: Stretch,
  { rank, asked }: { readonly rank: RawBuilder<number>; readonly asked: IndexQuestion },
): Promise<readonly ScoredRecord[]> {
  const { terms, all, where, after, limit } = asked;
  const query = wordQueryOf(terms, all);
  const behind = after
    ? sql`score < ${after.score} OR (score = ${after.score} AND n > ${after.n})`
    : sql`TRUE`;
  // Only a condition on records needs them joined before they are ranked, and a common word stands in very many.
  const narrowed = where ? sql`JOIN record ON record.n = derived_search.n AND ${where}` : sql``;
  const { rows } = await sql<ScoredRecord>`SELECT n, kind, score FROM (
      SELECT derived_search.n, derived_search.kind, ${rank} AS score FROM derived_search ${narrowed}
      WHERE words @@ ${withinStretch(query, stretch)}::tsquery AND derived_search.n + 0 > ${stretch.after}
        AND derived_search.n + 0 <= ${stretch.upTo}) AS found
    WHERE ${behind} ORDER BY score DESC, n LIMIT ${limit}`.execute(reader);
  return rows;
}

import { sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';
import type { IndexTerm, Reader } from '../port.ts';
import { lastNumber } from './last-number.ts';
import { everyLevel, rankInTurn } from './rank-in-turn.ts';
import { rankOf } from './rank-of.ts';
import { rankedMost, rarestOf } from './rarest-of.ts';
import { spreadOf } from './spread-of.ts';
import { anyQuery, wordQuery } from './word-query.ts';

/**
 * Records of a noun that hold any of these words, the likest first. The rarest words choose them, as many as find few
 * enough to be ranked; all of them rank. When even the rarest stands in very many, the newest that hold it come first.
 */
export async function findByWords(
  reader: Reader,
  kind: NounName,
  words: readonly IndexTerm[],
  limit: number,
): Promise<readonly number[]> {
  const queries = words.map(wordQuery).filter((query) => query !== '');
  if (queries.length === 0) return [];
  const upTo = await lastNumber(reader);
  const reaches = queries.map((query) => [query, 'all'] as const);
  const spreads = await spreadOf(reader, upTo, new Map(reaches));
  const chosen = rarestOf(queries, spreads);
  const rarest = spreads.get(chosen[0] ?? '');
  const isRanked = rarest === undefined || rarest.about <= rankedMost;
  const found = await rankInTurn(
    reader,
    { query: anyQuery(chosen), rank: rankOf(queries, spreads, upTo) },
    {
      ...{ upTo, limit, where: sql`record.kind = ${kind}` },
      level: isRanked ? everyLevel : rarest.level,
    },
  );
  return found.map(({ n }) => n);
}

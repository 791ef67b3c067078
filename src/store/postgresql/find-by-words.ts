import { sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';
import type { IndexTerm, Reader } from '../port.ts';
import { rankOf } from './rank-of.ts';
import { everyLevel, rankInTurn } from './search-words.ts';
import { type Spreads, spreadOf } from './spread-of.ts';
import { wordQuery } from './word-query.ts';

/**
 * Records of a noun that hold any of these words, the likest first. The rarest words choose them, as many as find few
 * enough to be ranked; all of them rank. When even the rarest stands in very many, the newest that hold it come first.
 */
export async function findByWords(
  reader: Reader,
  kind: NounName,
  words: readonly string[],
  limit: number,
): Promise<readonly number[]> {
  const terms = words
    .map((text) => ({ text, prefix: false }))
    .filter((term) => wordQuery(term) !== '');
  if (terms.length === 0) return [];
  const queries = terms.map(wordQuery);
  const { n: upTo } = await reader.selectFrom('desk_head').select('n').executeTakeFirstOrThrow();
  const reaches = queries.map((query) => [query, 'all'] as const);
  const spreads = await spreadOf(reader, upTo, new Map(reaches));
  const where = sql`record.kind = ${kind}`;
  const chosen = rarestOf(terms, spreads);
  const found = await rankInTurn(
    reader,
    { terms: chosen, all: false, upTo, where, limit },
    { rank: rankOf(queries, spreads, upTo), level: levelOf(chosen, spreads) },
  );
  return found.map(({ n }) => n);
}

/** As many as find few enough, and one in any case. */
function rarestOf(terms: readonly IndexTerm[], spreads: Spreads): readonly IndexTerm[] {
  const rarest = [...terms].sort((one, other) => aboutOf(one, spreads) - aboutOf(other, spreads));
  let sum = 0;
  return rarest.filter((term, place) => {
    sum += aboutOf(term, spreads);
    return place === 0 || sum <= rankedMost;
  });
}

function levelOf(chosen: readonly IndexTerm[], spreads: Spreads): number {
  const [only, ...others] = chosen;
  if (only === undefined || others.length > 0 || aboutOf(only, spreads) <= rankedMost) {
    return everyLevel;
  }
  return spreads.get(wordQuery(only))?.level ?? everyLevel;
}

const aboutOf = (term: IndexTerm, spreads: Spreads): number =>
  spreads.get(wordQuery(term))?.about ?? 0;

const rankedMost = 20_000;

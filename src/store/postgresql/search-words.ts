import { sql } from 'kysely';
import type { IndexPage, IndexQuestion, Reader, ScoredRecord } from '../port.ts';
import { everyLevel, type Ranked, rankInTurn } from './rank-in-turn.ts';
import { rankOf } from './rank-of.ts';
import { rarestOf } from './rarest-of.ts';
import { type Reach, spreadOf } from './spread-of.ts';
import { stretchesInTurn } from './stretches.ts';
import { anyQuery, wordQuery, wordQueryOf } from './word-query.ts';

/**
 * Records that hold the terms. However many there are, no more are ranked together than it takes to fill some pages
 * well: of what stands in very many records the newest come first, then those before them, and so on to the oldest.
 */
export async function searchWords(reader: Reader, question: IndexQuestion): Promise<IndexPage> {
  const parts = question.terms.map(wordQuery).filter((part) => part !== '');
  if (parts.length === 0) return { records: [], newestFirst: false };
  return question.all ? searchAll(reader, question, parts) : searchAny(reader, question, parts);
}

async function searchAll(
  reader: Reader,
  question: IndexQuestion,
  parts: readonly string[],
): Promise<IndexPage> {
  const { upTo } = question;
  const query = wordQueryOf(question.terms, true);
  const reaches = parts.map((part): [string, Reach] => [part, 'newest']);
  const spreads = await spreadOf(reader, upTo, new Map([...reaches, [query, 'enough']]));
  const level = spreads.get(query)?.level ?? everyLevel;
  const ranked = { query, rank: rankOf(parts, spreads, upTo) };
  return {
    records: await rankInTurn(reader, ranked, { ...question, level }),
    newestFirst: stretchesInTurn(upTo, level).length > 1,
  };
}

/** What holds one of the rarest words may be old and much liker than all that is new: such are ranked first, together. */
async function searchAny(
  reader: Reader,
  question: IndexQuestion,
  parts: readonly string[],
): Promise<IndexPage> {
  const { upTo, after, limit } = question;
  const query = anyQuery(parts);
  const reaches = parts.map((part): [string, Reach] => [part, 'all']);
  const spreads = await spreadOf(reader, upTo, new Map([...reaches, [query, 'enough']]));
  const rank = rankOf(parts, spreads, upTo);
  const rarest = rarestOf(parts, spreads);
  const telling = anyQuery(rarest);
  const isBehind = after !== undefined && !(await holds(reader, after.n, telling));
  const first = { query: telling, rank };
  const records = isBehind
    ? []
    : await rankInTurn(reader, first, { ...question, level: everyLevel });
  if (rarest.length === new Set(parts).size) return { records, newestFirst: false };
  const others: Ranked = { query: `(${query}) & !(${telling})`, rank };
  const rest = {
    ...{ upTo, where: question.where, limit: limit - records.length },
    ...{ after: isBehind ? after : undefined, level: spreads.get(query)?.level ?? everyLevel },
  };
  const older = rest.limit > 0 ? await rankInTurn(reader, others, rest) : [];
  return { records: [...records, ...older] satisfies ScoredRecord[], newestFirst: true };
}

async function holds(reader: Reader, n: number, query: string): Promise<boolean> {
  const { rows } = await sql`SELECT n FROM derived_search
    WHERE n = ${n} AND words @@ ${query}::tsquery`.execute(reader);
  return rows.length > 0;
}

import { sql } from 'kysely';
import { everyRecord } from '../../model/record/every-record.ts';
import type { BesideValues, IndexPage, IndexQuestion, ReadBeside, Reader } from '../port.ts';
import { lastNumber } from './last-number.ts';
import { everyLevel, type Ranked, rankInTurn, type Wanted } from './rank-in-turn.ts';
import { rankOf } from './rank-of.ts';
import { rarestOf } from './rarest-of.ts';
import { type Reach, spreadOf } from './spread-of.ts';
import { stretchesInTurn } from './stretches.ts';
import { anyQuery, wordQuery, wordQueryOf } from './word-query.ts';

/**
 * Records that hold the terms. However many there are, no more are ranked together than it takes to fill some pages
 * well: of what stands in very many records the newest come first, then those before them, and so on to the oldest.
 */
export async function searchWords<Values extends BesideValues>(
  reader: Reader,
  question: IndexQuestion,
  beside?: ReadBeside<Values>,
): Promise<IndexPage<Values>> {
  const parts = question.terms.map(wordQuery).filter((part) => part !== '');
  if (parts.length === 0) return { records: [], newestFirst: false };
  const upTo = question.upTo === everyRecord ? await lastNumber(reader) : question.upTo;
  const asked = { ...question, upTo, beside };
  return question.all ? searchAll(reader, asked, parts) : searchAny(reader, asked, parts);
}

/** The question with what is to be read beside each record. */
type Asked<Values extends BesideValues> = IndexQuestion & Pick<Wanted<Values>, 'beside'>;

async function searchAll<Values extends BesideValues>(
  reader: Reader,
  question: Asked<Values>,
  parts: readonly string[],
): Promise<IndexPage<Values>> {
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
async function searchAny<Values extends BesideValues>(
  reader: Reader,
  question: Asked<Values>,
  parts: readonly string[],
): Promise<IndexPage<Values>> {
  const { upTo, after, limit, where, premise, beside } = question;
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
    ...{ upTo, where, premise, beside, limit: limit - records.length },
    ...{ after: isBehind ? after : undefined, level: spreads.get(query)?.level ?? everyLevel },
  };
  const older = rest.limit > 0 ? await rankInTurn(reader, others, rest) : [];
  return { records: [...records, ...older], newestFirst: true };
}

async function holds(reader: Reader, n: number, query: string): Promise<boolean> {
  const { rows } = await sql`SELECT n FROM derived_search
    WHERE n = ${n} AND words @@ ${query}::tsquery`.execute(reader);
  return rows.length > 0;
}

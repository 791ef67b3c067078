import { type RawBuilder, sql } from 'kysely';
import { everyRecord } from '../../model/record/every-record.ts';
import { foundRecord } from '../found-record.ts';
import type {
  BesideValues,
  IndexPage,
  IndexQuestion,
  ReadBeside,
  Reader,
  ScoredRecord,
} from '../port.ts';
import { runShapedValues } from '../shaped-query.ts';
import { matchOf } from './match-of.ts';

/** Records that hold the terms, all of them ranked together, with what is to be read beside each. */
export async function searchWords<Values extends BesideValues>(
  reader: Reader,
  question: IndexQuestion,
  beside?: ReadBeside<Values>,
): Promise<IndexPage<Values>> {
  const { terms, all, upTo, where, after, limit } = question;
  if (terms.length === 0) return { records: [], newestFirst: false };
  const match = matchOf(terms, all);
  const bounds = upTo === everyRecord ? [] : [upTo];
  const last = after ? [match, after.n, after.score, after.n] : [];
  const rows = where
    ? (await rankedWords(match, question, beside).execute(reader)).rows.map(Object.values)
    : await runShapedValues(reader, {
        shape: `search ${bounds.length} ${last.length} ${limit} ${beside?.shape} ${question.premise?.shape}`,
        parameters: [match, ...bounds, ...last],
        build: () => rankedWords(match, question, beside),
      });
  // SQLite joins them in their order, but promises none; to have it order them again takes longer than to look.
  return { records: rows.map(foundRecord<Values>).sort(likestFirst), newestFirst: false };
}

const likestFirst = (one: ScoredRecord, other: ScoredRecord): number =>
  other.score - one.score || one.n - other.n;

function rankedWords(
  match: string,
  { upTo, where, premise, after, limit }: IndexQuestion,
  beside: ReadBeside<BesideValues> | undefined,
): RawBuilder<object> {
  // What others write moves all scores, so where the page before ended is asked for again; of a rowid alone bm25 tells another score.
  const anchored = after
    ? sql` CROSS JOIN (SELECT COALESCE((SELECT -bm25(derived_search) FROM derived_search
        WHERE derived_search MATCH ${match} AND derived_search.rowid + 0 = ${after.n}), ${after.score}) AS place) AS anchor
        WHERE score < place OR (score = place AND n > ${after.n})`
    : sql``;
  // Only a condition on records needs them joined before they are ranked, and a common word stands in very many.
  const narrowed = where ? sql`JOIN record ON record.n = derived_search.rowid AND ${where}` : sql``;
  const bounded = upTo === everyRecord ? sql`` : sql`AND derived_search.rowid <= ${upTo}`;
  const rests = premise ? sql`AND ${premise.holds()}` : sql``;
  const columns = beside ? sql`${beside.columns()}, ` : sql``;
  return sql`SELECT ${columns}ranked.n, record.kind, ranked.score FROM (
      SELECT n, score FROM (
        SELECT derived_search.rowid AS n, -bm25(derived_search) AS score FROM derived_search ${narrowed}
        WHERE derived_search MATCH ${match} ${bounded} ${rests}) AS found${anchored}
      ORDER BY score DESC, n LIMIT ${sql.lit(limit)}) AS ranked
    ${beside ? beside.joined() : sql`JOIN record ON record.n = ranked.n`}`;
}

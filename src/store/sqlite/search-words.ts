import { type RawBuilder, sql } from 'kysely';
import type { IndexPage, IndexQuestion, ReadBeside, Reader, ScoredRecord } from '../port.ts';
import { runShaped } from '../shaped-query.ts';
import { matchOf } from './match-of.ts';

/** Records that hold the terms, all of them ranked together, with what is to be read beside each. */
export async function searchWords<Beside extends object>(
  reader: Reader,
  question: IndexQuestion,
  beside?: ReadBeside<Beside>,
): Promise<IndexPage<Beside>> {
  const { terms, all, upTo, where, after, limit } = question;
  if (terms.length === 0) return { records: [], newestFirst: false };
  const match = matchOf(terms, all);
  const build = () => rankedWords(match, question, beside);
  if (where) return { records: (await build().execute(reader)).rows, newestFirst: false };
  const last = after ? [after.score, after.score, after.n] : [];
  const records = await runShaped(reader, {
    shape: `search ${last.length} ${limit} ${beside?.shape}`,
    parameters: [match, upTo, ...last],
    build,
  });
  return { records, newestFirst: false };
}

function rankedWords<Beside extends object>(
  match: string,
  { upTo, where, after, limit }: IndexQuestion,
  beside: ReadBeside<Beside> | undefined,
): RawBuilder<ScoredRecord & Beside> {
  const behind = after
    ? sql`score < ${after.score} OR (score = ${after.score} AND n > ${after.n})`
    : sql`TRUE`;
  // Only a condition on records needs them joined before they are ranked, and a common word stands in very many.
  const narrowed = where ? sql`JOIN record ON record.n = derived_search.rowid AND ${where}` : sql``;
  const columns = beside ? sql`, ${beside.columns()}` : sql``;
  return sql`SELECT ranked.n, record.kind, ranked.score${columns} FROM (
      SELECT n, score FROM (
        SELECT derived_search.rowid AS n, -bm25(derived_search) AS score FROM derived_search ${narrowed}
        WHERE derived_search MATCH ${match} AND derived_search.rowid <= ${upTo})
      WHERE ${behind} ORDER BY score DESC, n LIMIT ${sql.lit(limit)}) AS ranked
    JOIN record ON record.n = ranked.n ORDER BY ranked.score DESC, ranked.n`;
}

import type { Database } from 'better-sqlite3';

/**
 * A page of a search for claims by one prepared statement and nothing else: the twenty best with their words, and whether a
 * correction or a retraction speaks of them or no person entered them. What the least is that reading them takes.
 */
export function searchByHand(database: Database): (word: string) => readonly unknown[] {
  const statement = database
    .prepare(`SELECT found.n, found.score, record.id, record.slug, record.kind, claim.text, claim.terms,
      EXISTS (SELECT 1 FROM record_retraction taken WHERE taken.record = found.n) AS is_retracted,
      EXISTS (SELECT 1 FROM record_correction laid WHERE laid.record = found.n) AS is_corrected,
      (SELECT actor.actor_kind FROM ledger_entry entry JOIN record_actor actor ON actor.n = entry.actor
        WHERE entry.first <= found.n ORDER BY entry.first DESC LIMIT 1) AS entered_by
      FROM (SELECT rowid AS n, -bm25(derived_search) AS score FROM derived_search
        WHERE derived_search MATCH ? ORDER BY score DESC LIMIT 20) AS found
      JOIN record ON record.n = found.n JOIN record_claim claim ON claim.n = found.n`)
    .raw(true);
  return (word) => statement.all(`"${word}"`);
}

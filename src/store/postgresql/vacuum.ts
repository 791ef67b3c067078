import type { Pool } from './pool.ts';

/**
 * Takes dead rows out of the tables of the desk, which is what an erased text lies in. What the server has written
 * ahead, archived or replicated before is not asof's to reach.
 *
 * @returns false when others still read a state in which these rows live: the next vacuum takes them.
 */
export async function vacuum(pool: Pool): Promise<boolean> {
  const { rows: readers } = await pool.query<{ held: number }>(
    `SELECT count(*) AS held FROM pg_stat_activity
     WHERE backend_xmin IS NOT NULL AND datname = current_database() AND pid <> pg_backend_pid()`,
  );
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
       AND (relname LIKE 'record%' OR relname IN ('blob', 'derived_search', 'desk_import_row'))`,
  );
  await pool.query(`VACUUM ${tables.map(({ name }) => name).join(', ')}`);
  return Number(readers[0]?.held) === 0;
}

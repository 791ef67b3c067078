import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from './pool.ts';

/**
 * Takes dead rows out of the tables of the desk, which is what an erased text lies in. What the server has written
 * ahead, archived or replicated before is not asof's to reach.
 *
 * @returns false when others went on reading a state in which these rows live, or the user may not clear every table:
 * the next vacuum by one who may takes them.
 */
export async function vacuum(pool: Pool): Promise<boolean> {
  const isUnseen = await unseen(pool);
  // Who may not is only warned, and the table passed over: owners may, and the owner of the database.
  const { rows: tables } = await pool.query<{ name: string; may: boolean }>(
    `SELECT quote_ident(relname) AS name,
       pg_has_role(relowner, 'USAGE') OR pg_has_role(
         (SELECT datdba FROM pg_database WHERE datname = current_database()), 'USAGE') AS may
     FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
       AND (relname LIKE 'record%' OR relname IN ('blob', 'derived_search', 'derived_article', 'derived_vector', 'desk_import_row'))`,
  );
  await pool.query(`VACUUM ${tables.map(({ name }) => name).join(', ')}`);
  return isUnseen && tables.every(({ may }) => may);
}

/** Waits a little until nobody in the database reads a state from before now: a row that may be seen stays. */
async function unseen(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ edge: string }>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS edge',
  );
  const edge = (BigInt(rows[0]?.edge ?? 0) % 2n ** 32n).toString();
  for (let tries = 0; tries < triesMost; tries += 1) {
    const { rows: readers } = await pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
       AND pid <> pg_backend_pid() AND age(backend_xmin) > age($1::text::xid) LIMIT 1`,
      [edge],
    );
    if (readers.length === 0) return true;
    await sleep(pauseMs);
  }
  return false;
}

const triesMost = 40;
const pauseMs = 50;

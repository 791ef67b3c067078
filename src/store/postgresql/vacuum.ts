import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from './pool.ts';

/**
 * Takes dead rows out of the tables of the desk, which is what an erased text lies in. What the server has written
 * ahead, archived or replicated before is not asof's to reach.
 *
 * @returns false when others went on reading a state in which these rows live: the next vacuum takes them.
 */
export async function vacuum(pool: Pool): Promise<boolean> {
  const isUnseen = await unseen(pool);
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
       AND (relname LIKE 'record%' OR relname IN ('blob', 'derived_search', 'desk_import_row'))`,
  );
  await pool.query(`VACUUM ${tables.map(({ name }) => name).join(', ')}`);
  return isUnseen;
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

import type { Store } from '../../src/store/port.ts';

/** A row that acts read and then write: a lost update shows as a number that is too low. */
export async function makeCounter(store: Store): Promise<void> {
  const row = { batch: 1, format: 'counter', file: '', started_at: '', rows: 0, position: 0 };
  await store.write(({ db }) => db.insertInto('desk_import').values(row).execute());
}

/** Reads the counter and writes one more, in one write. */
export function raiseCounter(store: Store): Promise<void> {
  return store.write(async ({ db }) => {
    const { rows } = await db.selectFrom('desk_import').select('rows').executeTakeFirstOrThrow();
    await new Promise((resolve) => setImmediate(resolve));
    await db
      .updateTable('desk_import')
      .set({ rows: rows + 1 })
      .execute();
  });
}

export async function counterOf(store: Store): Promise<number> {
  const row = await store.reader.selectFrom('desk_import').select('rows').executeTakeFirstOrThrow();
  return row.rows;
}

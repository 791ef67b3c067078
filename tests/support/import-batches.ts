import type { Store, WriteTransaction } from '../../src/store/port.ts';

/** The smallest row there is to write where only the transaction matters: the batch of an import. */
export const insertBatch = ({ db }: WriteTransaction, batch: number): Promise<unknown> =>
  db
    .insertInto('desk_import')
    .values({ batch, format: '', file: '', started_at: '', rows: 0, position: 0 })
    .execute();

/** The batches that are there, in order. */
export async function batchesOf({ reader }: Store): Promise<readonly number[]> {
  const rows = await reader.selectFrom('desk_import').select('batch').orderBy('batch').execute();
  return rows.map((row) => row.batch);
}

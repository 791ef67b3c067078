import type { Desk } from '../desk.ts';
import { formatInstant } from '../model/instant.ts';
import type { Reader } from '../store/port.ts';
import { nextBatch } from './next-batch.ts';

/** An import of a file, as it goes on. */
export interface NotedImport {
  /** The name of its format. */
  readonly format: string;
  /** The name of the file, without its folders. */
  readonly file: string;
  /** The number of the import; null until its first batch is committed. */
  readonly batch: number | null;
  /** What is still to be done once all its rows are here; a later batch may say otherwise. */
  readonly owes: 'proposals' | null;
}

/**
 * Notes how far an import has come, and gives its number: its row stands in the transaction of the records, so the two
 * never differ.
 */
export async function noteImport(
  desk: Desk,
  db: Reader,
  { format, file, owes, batch: known }: NotedImport,
  { rows, position }: { readonly rows: number; readonly position: number },
): Promise<number> {
  if (known !== null) {
    await db
      .updateTable('desk_import')
      .set((eb) => ({ rows: eb('rows', '+', rows), position, owes }))
      .where('batch', '=', known)
      .execute();
    return known;
  }
  const { batch } = await nextBatch(db);
  const started_at = formatInstant(desk.clock.now());
  await db
    .insertInto('desk_import')
    .values({ batch, format, file, started_at, rows, position, owes })
    .execute();
  return batch;
}

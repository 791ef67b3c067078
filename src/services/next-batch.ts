import type { Reader } from '../store/port.ts';

/** Where an import begins. */
export interface NextBatch {
  /** The number it gets. */
  readonly batch: number;
  /** The ledger position it begins at. */
  readonly position: number;
}

/**
 * The number of an import that is to be noted in this transaction. The ledger's head is locked for it, as for the numbers
 * of records, whether or not the act records anything: of two that begin at once, one waits.
 */
export async function nextBatch(db: Reader): Promise<NextBatch> {
  const { position } = await db
    .updateTable('desk_head')
    .set((eb) => ({ position: eb.ref('position') }))
    .where('id', '=', 1)
    .returning('position')
    .executeTakeFirstOrThrow();
  const { last } = await db
    .selectFrom('desk_import')
    .select(({ fn }) => fn.max('batch').as('last'))
    .executeTakeFirstOrThrow();
  return { batch: Number(last ?? 0) + 1, position };
}

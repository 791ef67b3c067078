import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Store, WriteTransaction } from '../../src/store/port.ts';
import { noServer, testServer } from '../support/server-desks.ts';
import { newFileDesk, newServerDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

/** PGlite has one connection, so that what others see meanwhile cannot be asked. */
const databases = [
  ['SQLite', () => newFileDesk(folder)],
  ...(testServer === undefined ? [] : [['a server', newServerDesk] as const]),
] as const;

if (testServer === undefined) it.skip(`on a server: ${noServer}`, () => undefined);

const insert = ({ db }: WriteTransaction, batch: number): Promise<unknown> =>
  db
    .insertInto('desk_import')
    .values({ batch, format: '', file: '', started_at: '', rows: 0, position: 0 })
    .execute();

async function batches({ reader }: Store): Promise<readonly number[]> {
  const rows = await reader.selectFrom('desk_import').select('batch').orderBy('batch').execute();
  return rows.map((row) => row.batch);
}

describe.each(databases)('a write on %s', (_, make) => {
  it('leaves nothing when its work throws, and a statement that failed does not keep the next write out', async () => {
    const { store } = await make();
    await store.write((transaction) => insert(transaction, 1));
    const failing = store.write(async (transaction) => {
      await insert(transaction, 2);
      throw new Error('the work fails');
    });
    await expect(failing).rejects.toThrow('the work fails');
    await expect(store.write((transaction) => insert(transaction, 1))).rejects.toThrow();
    await store.write((transaction) => insert(transaction, 3));
    expect(await batches(store)).toEqual([1, 3]);
    await store.close();
  });

  it('sees its own rows, which the reader does not see before the end', async () => {
    const { store } = await make();
    await store.write(async (transaction) => {
      await insert(transaction, 1);
      expect(await transaction.db.selectFrom('desk_import').select('batch').execute()).toHaveLength(
        1,
      );
      expect(await batches(store)).toEqual([]);
    });
    expect(await batches(store)).toEqual([1]);
    await store.close();
  });

  it('runs alone in its process, in the order of asking', async () => {
    const { store } = await make();
    const order: number[] = [];
    const one = (n: number): Promise<void> =>
      store.write(async () => {
        order.push(n);
        await sleep(2);
        order.push(n);
      });
    await Promise.all([one(1), one(2), one(3)]);
    expect(order).toEqual([1, 1, 2, 2, 3, 3]);
    await store.close();
  });

  it('that is begun inside a write is refused at once, and the next one works', async () => {
    const { store } = await make();
    const nested = store.write(() => store.write(async () => 1));
    await expect(nested).rejects.toMatchObject({ code: 'nested_write' });
    expect(await store.write(async () => 'goes on')).toBe('goes on');
    await store.close();
  });

  it('is refused after its end', async () => {
    const { store } = await make();
    const kept = await store.write(async (transaction) => transaction);
    await expect(insert(kept, 1)).rejects.toMatchObject({ code: 'transaction_ended' });
    expect(await batches(store)).toEqual([]);
    await store.close();
  });
});

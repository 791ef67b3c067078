import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { databasesOfMany } from '../support/databases-of-many.ts';
import { batchesOf, insertBatch } from '../support/import-batches.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

const databases = databasesOfMany(folder);

describe.each(databases)('a write on %s', (_, make) => {
  it('leaves nothing when its work throws, and a statement that failed does not keep the next write out', async () => {
    const { store } = await make();
    await store.write((transaction) => insertBatch(transaction, 1));
    const failing = store.write(async (transaction) => {
      await insertBatch(transaction, 2);
      throw new Error('the work fails');
    });
    await expect(failing).rejects.toThrow('the work fails');
    await expect(store.write((transaction) => insertBatch(transaction, 1))).rejects.toThrow();
    await store.write((transaction) => insertBatch(transaction, 3));
    expect(await batchesOf(store)).toEqual([1, 3]);
    await store.close();
  });

  it('sees its own rows, which the reader does not see before the end', async () => {
    const { store } = await make();
    await store.write(async (transaction) => {
      await insertBatch(transaction, 1);
      expect(await transaction.db.selectFrom('desk_import').select('batch').execute()).toHaveLength(
        1,
      );
      expect(await batchesOf(store)).toEqual([]);
    });
    expect(await batchesOf(store)).toEqual([1]);
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
    await expect(insertBatch(kept, 1)).rejects.toMatchObject({ code: 'transaction_ended' });
    expect(await batchesOf(store)).toEqual([]);
    await store.close();
  });
});

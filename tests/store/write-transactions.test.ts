import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { PrismaClient } from '../../src/store/generated/sqlite/client.ts';
import { SafeSqliteAdapter } from '../../src/store/sqlite/safe-adapter.ts';
import { batchesOf, insertBatch } from '../support/import-batches.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

describe('the transaction a write was given', () => {
  it('is refused while another one is open, whose rows stay its own', async () => {
    const { store } = await newDesk(folder);
    let late: Promise<unknown> = Promise.resolve();
    const careless = store.write(async (transaction) => {
      late = sleep(20)
        .then(() => insertBatch(transaction, 1))
        .catch((error: unknown) => error);
    });
    const other = store.write(async (transaction) => {
      await insertBatch(transaction, 2);
      await sleep(60);
    });
    await Promise.all([careless, other]);
    expect(await late).toMatchObject({ code: 'transaction_ended' });
    expect(await batchesOf(store)).toEqual([2]);
  });
});

describe('a query on the outer client inside a transaction', () => {
  const inside = async (
    work: (prisma: PrismaClient) => Promise<unknown>,
  ): Promise<{ readonly failure: unknown; readonly prisma: PrismaClient }> => {
    const path = join(folder, `outer-${work.name}.db`);
    await makeDesk(`file:${path}`);
    const adapter = new SafeSqliteAdapter(path, () => undefined);
    const prisma = new PrismaClient({ adapter });
    const failure: unknown = await prisma
      .$transaction(() => adapter.insideTransaction(() => work(prisma)), { timeout: 60_000 })
      .catch((error: unknown) => error);
    return { failure, prisma };
  };

  it.each([
    function read(prisma: PrismaClient) {
      return prisma.record.findFirst();
    },
    function transaction(prisma: PrismaClient) {
      return prisma.$transaction([prisma.record.findFirst()]);
    },
  ])(
    'fails at once with a clear sentence (%o)',
    async (work) => {
      const { failure, prisma } = await inside(work);
      expect(String(failure)).toContain('would wait for itself');
      expect(await prisma.record.count()).toBe(0);
      await prisma.$disconnect();
    },
    5000,
  );
});

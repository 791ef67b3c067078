import { PrismaClient } from '../../src/store/generated/sqlite/client.ts';
import { SafeSqliteAdapter } from '../../src/store/sqlite/safe-adapter.ts';

/** A Prisma client over the safe adapter, on a migrated desk. */
export function prismaOver(path: string): PrismaClient {
  return new PrismaClient({ adapter: new SafeSqliteAdapter(path, () => undefined) });
}

/** The least that a row of `record` needs. */
export const stamp = (n: number) => ({
  n,
  id: `id-${n}`,
  kind: 'topic',
  version: 1,
  sha256: Uint8Array.of(1),
});

/** Runs a query in the transaction's callback that leaves a reference open until COMMIT, which then fails. */
export function failingCommit(prisma: PrismaClient, n: number): Promise<void> {
  return prisma.$transaction(async (transaction) => {
    await transaction.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON');
    await transaction.recordTopic.create({ data: { n, name: 'lost', nameKey: 'lost' } });
  });
}

import { describe, expect, it } from 'vitest';
import { Busy, Conflict } from '../../src/errors.ts';
import { isDiskFull } from '../../src/store/disk-full.ts';
import { retryTransaction } from '../../src/store/retry.ts';
import { isSqliteContention } from '../../src/store/sqlite/sqlite-contention.ts';

const always = () => true;

/** An attempt that fails some times before it works. */
function failing(times: number, error: unknown) {
  const counted = { attempts: 0 };
  const attempt = async (): Promise<string> => {
    counted.attempts += 1;
    if (counted.attempts <= times) throw error;
    return 'done';
  };
  return { counted, attempt };
}

describe('a transaction that meets another writer', () => {
  it('is run again whole until it works, and not once more', async () => {
    const { counted, attempt } = failing(7, new Error('locked'));
    expect(await retryTransaction(attempt, always)).toBe('done');
    expect(counted.attempts).toBe(8);
  });

  it('is run again after it was too busy to open', async () => {
    const { counted, attempt } = failing(2, new Busy('held'));
    await retryTransaction(attempt, always);
    expect(counted.attempts).toBe(3);
  });

  it('is Busy when the wait is over, and says what was in the way', async () => {
    const locked = new Error('locked');
    const { counted, attempt } = failing(Number.POSITIVE_INFINITY, locked);
    const began = performance.now();
    await expect(retryTransaction(attempt, always, 200)).rejects.toMatchObject({
      kind: 'busy',
      code: 'busy',
      cause: locked,
    });
    const took = performance.now() - began;
    expect(took).toBeGreaterThanOrEqual(200);
    expect(took).toBeLessThan(5000);
    expect(counted.attempts).toBeGreaterThan(3);
  });

  it('is tried once when it may not wait', async () => {
    const { counted, attempt } = failing(Number.POSITIVE_INFINITY, new Error('locked'));
    await expect(retryTransaction(attempt, always, -1)).rejects.toBeInstanceOf(Busy);
    expect(counted.attempts).toBe(1);
  });

  it.each([
    ['fails for another reason', new Error('no such table'), () => false],
    ['was refused by asof itself', new Conflict('slug_taken', 'Taken.'), always],
  ])('is not run again when it %s', async (_, error, isContention) => {
    const { counted, attempt } = failing(1, error);
    await expect(retryTransaction(attempt, isContention)).rejects.toBe(error);
    expect(counted.attempts).toBe(1);
  });
});

/** As Prisma gives what SQLite said. */
const wrapped = (originalCode: string) => ({
  code: 'P2039',
  meta: { driverAdapterError: { cause: { originalCode } } },
});

describe('what says that another writer was there', () => {
  it.each<[string, unknown]>([
    ['the lock', { code: 'SQLITE_BUSY' }],
    ['a commit since the read', { code: 'SQLITE_BUSY_SNAPSHOT' }],
    ['a locked table', { code: 'SQLITE_LOCKED' }],
    ['a timeout of Prisma', { code: 'P1008' }],
    ['an error inside an error', new Error('outer', { cause: { code: 'SQLITE_BUSY' } })],
    ['an error inside an error of Prisma', wrapped('SQLITE_BUSY_SNAPSHOT')],
  ])('%s', (_, error) => {
    expect(isSqliteContention(error)).toBe(true);
    expect(isDiskFull(error)).toBe(false);
  });

  it('is never a word in a message, nor an error that leads to itself', () => {
    const circle = new Error('SQLITE_BUSY');
    circle.cause = circle;
    for (const error of [circle, 'SQLITE_BUSY', null, undefined, wrapped('SQLITE_CONSTRAINT')]) {
      expect(isSqliteContention(error)).toBe(false);
    }
  });
});

describe('what says that the disk is full', () => {
  it.each<[string, unknown]>([
    ['a write', { code: 'SQLITE_FULL' }],
    ['a write through Prisma', wrapped('SQLITE_FULL')],
    ['opening the desk', { code: 'SQLITE_IOERR_SHMSIZE' }],
    ['a file beside it', { code: 'ENOSPC' }],
  ])('%s', (_, error) => {
    expect(isDiskFull(error)).toBe(true);
    expect(isSqliteContention(error)).toBe(false);
  });
});

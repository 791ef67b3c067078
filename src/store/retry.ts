import { setTimeout as sleep } from 'node:timers/promises';
import { AsofError, Busy } from '../errors.ts';

/** How long a write goes on asking for a desk that others hold unless it is told, in milliseconds. */
export const writeWaitMs = 30_000;

/**
 * Runs a whole transaction again while it meets other writers, with growing, jittered pauses: SQLite's
 * lock does not queue, so writers that wait in step would starve one of them.
 *
 * @param attempt is told how often it was tried before.
 * @param isContention tells an error that says "another writer was there" from any other.
 * @throws Busy when the wait is over.
 */
export async function retryTransaction<Result>(
  attempt: (round: number) => Promise<Result>,
  isContention: (error: unknown) => boolean,
  waitMs: number = writeWaitMs,
): Promise<Result> {
  const deadline = performance.now() + waitMs;
  for (let round = 0; ; round += 1) {
    try {
      return await attempt(round);
    } catch (error) {
      if (isFinal(error) || !isContention(error)) throw error;
      if (performance.now() > deadline) {
        throw new Busy('Other writers held the desk for too long; nothing was written.', {
          hints: ['Try again.'],
          cause: error,
        });
      }
      await sleep(Math.random() * Math.min(50, 2 ** Math.min(round, 6)));
    }
  }
}

/** What asof itself refused stays refused; a desk that could not be opened for others may open next time. */
const isFinal = (error: unknown): boolean => error instanceof AsofError && error.kind !== 'busy';

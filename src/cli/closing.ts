import type { Desk } from '../desk.ts';

/** Does work on an open desk, and closes it whatever comes of that. */
export async function closing<Result>(desk: Desk, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await desk.store.close();
  }
}

import type { Desk } from '../desk.ts';
import { followNamed } from '../store/named-records.ts';

/** Up to which record, and how much is done for it at once. */
export interface Readiness {
  readonly n: number;
  /** All of it now; else a step of a few milliseconds, and the next one when this is asked again. */
  readonly isWhole: boolean;
}

/**
 * Makes a desk ready to be asked about many claims as they are at record `n`: what most of them lack is not looked for
 * claim by claim. It answers the same without, with three times the queries.
 */
export async function readyForMany({ store }: Desk, { n, isWhole }: Readiness): Promise<void> {
  for (let isReady = false; !isReady; ) {
    isReady = (await followNamed(store.reader, n)) || !isWhole;
  }
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { holdsAsync } from '../../seeded.ts';
import { arbitraryDesk, fillDesk } from '../../support/arbitrary-desk.ts';
import { dumpOf, restoredDesk } from '../../support/dumps.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();

async function closing<Result>(desk: Desk, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await desk.store.close();
  }
}

async function filledDump(seed: Parameters<typeof fillDesk>[1]): Promise<string> {
  const desk = await newDesk(folder);
  return closing(desk, async () => {
    await fillDesk(desk, seed);
    return dumpOf(desk);
  });
}

/* A desk takes a third of a second to make and fill twice; test:long makes twenty times as many. */
it('a desk put together from its dump is the same desk, to the byte of its dump, and verifies', async () => {
  await holdsAsync(
    'import(export(desk)) is the desk',
    fc.asyncProperty(arbitraryDesk, async (seed) => {
      const dump = await filledDump(seed);
      const desk = await restoredDesk(folder, dump);
      await closing(desk, async () => {
        expect(await dumpOf(desk)).toBe(dump);
        expect((await verifyDesk(desk)).problems).toEqual([]);
      });
    }),
    { runs: 10 },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { holdsAsync } from '../../seeded.ts';
import { arbitraryDesk, fillDesk } from '../../support/arbitrary-desk.ts';
import { contentOf, dumpOf, merged } from '../../support/dumps.ts';
import { countingIds } from '../../support/fixed-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();

it('a desk merged into an empty one says the same there, and nothing more the second time', async () => {
  await holdsAsync(
    'merge(empty, desk) says what the desk says',
    fc.asyncProperty(arbitraryDesk, async (seed) => {
      const desk = await newDesk(folder);
      await fillDesk(desk, seed);
      const dump = await dumpOf(desk);
      const other = await newDesk(folder, { ids: countingIds('other') });
      const first = await merged(other, dump);
      expect(first).toMatchObject({ added: first.read, unchanged: 0, conflicts: [] });
      expect(await contentOf(other)).toBe(await contentOf(desk));
      expect((await verifyDesk(other)).problems).toEqual([]);
      const before = await dumpOf(other);
      const again = await merged(other, dump);
      expect(again).toMatchObject({ added: 0, unchanged: first.read, conflicts: [], met: [] });
      expect(await dumpOf(other)).toBe(before);
      await Promise.all([desk.store.close(), other.store.close()]);
    }),
    { runs: 6 },
  );
});

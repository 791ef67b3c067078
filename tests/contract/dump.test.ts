import { expect, it } from 'vitest';
import { openDump } from '../../src/formats/dump/read-dump.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { restoreDesk } from '../../src/services/dump/restore-desk.ts';
import { contentOf, dumpOf, linesOf, restoredDesk } from '../support/dumps.ts';
import { recordEveryNoun } from '../support/every-noun.ts';
import { makePGliteStore } from '../support/pglite-store.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

it('a dump goes from SQLite to PGlite and back with the same bytes and the same head', async () => {
  const desk = await newDesk(folder);
  await recordEveryNoun(desk, 1);
  const dump = await dumpOf(desk);
  const { mark, parts } = await openDump(linesOf(dump));
  const other = { ...desk, store: await makePGliteStore(mark) };
  await restoreDesk(other, mark, parts);
  expect(await dumpOf(other)).toBe(dump);
  expect(await contentOf(other)).toBe(await contentOf(desk));
  expect((await verifyDesk(other)).problems).toEqual([]);
  const back = await restoredDesk(folder, await dumpOf(other));
  expect(await dumpOf(back)).toBe(dump);
  await Promise.all([desk, other, back].map(({ store }) => store.close()));
}, 180_000);

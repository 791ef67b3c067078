import { expect, it } from 'vitest';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { pathOf } from '../../src/store/sqlite/connection.ts';
import { recordEveryNoun } from '../support/every-noun.ts';
import { rawDatabase } from '../support/raw-database.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

/* What cannot be checked is a finding, with what the other checks found beside it; never an exception. */
it.each([
  'record_topic',
  'record_reference',
  'blob',
  'derived_standing',
  'derived_search',
  'derived_article',
  'derived_vector',
  'derived_language',
  'derived_shown',
])('verify names %s when the table is gone, and throws nothing', async (table) => {
  const desk = await newDesk(folder);
  await recordEveryNoun(desk, 2);
  expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  const raw = rawDatabase(pathOf(desk.store.url));
  raw.exec(`DROP TABLE "${table}"`);
  raw.close();
  const { ok, problems } = await verifyDesk(desk);
  expect(ok).toBe(false);
  expect(problems.map(({ what }) => what).join('\n')).toContain(table);
  await desk.store.close();
});

import { expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { openPool } from '../../src/store/postgresql/pool.ts';
import { parseServerAddress } from '../../src/store/postgresql/server-address.ts';
import { ana } from '../support/fixed-world.ts';
import { droppedAtTheEnd, serverDeskUrl, testServer } from '../support/server-desks.ts';

droppedAtTheEnd();

it.skipIf(testServer === undefined)(
  'an older desk on a server has its words of other scripts and languages found by their stems',
  async () => {
    const url = serverDeskUrl('stems');
    await makeDesk(url);
    const older = await openDesk(url, { actor: ana });
    const { claim } = await logClaim(older, { text: 'Россия поставила оружие.' });
    const { claim: english } = await logClaim(older, { text: 'A technology.' });
    const { claim: german } = await logClaim(older, { text: 'Die Impfungen sind da.' });
    await older.store.close();
    const pool = openPool(parseServerAddress(url));
    const { rowCount } = await pool.query(
      "UPDATE derived_search SET words = replace(words::text, '''росс''', '''россия''')::tsvector WHERE n = $1",
      [claim.n],
    );
    expect(rowCount).toBe(1);
    await pool.query(
      "UPDATE derived_search SET words = replace(words::text, '0de', '')::tsvector WHERE n = $1",
      [german.n],
    );
    await pool.query(
      "UPDATE derived_search SET words = replace(words::text, 'technolog', 'technologi')::tsvector WHERE n = $1",
      [english.n],
    );
    await pool.query('DROP TABLE derived_language');
    await pool.query("DELETE FROM _prisma_migrations WHERE migration_name >= '0009'");
    await pool.end();
    expect(await makeDesk(url)).toMatchObject({
      applied: ['0009_stems', '0010_language_stems'],
    });
    const desk = await openDesk(url);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    const { hits } = await searchDesk(desk, { query: 'Россию' });
    expect(hits.map(({ n }) => n)).toEqual([claim.n]);
    for (const [query, n] of [
      ['Impfung', german.n],
      ['technological', english.n],
    ] as const) {
      const found = await searchDesk(desk, { query });
      expect(
        found.hits.map((hit) => hit.n),
        query,
      ).toEqual([n]);
    }
    await desk.store.close();
  },
);

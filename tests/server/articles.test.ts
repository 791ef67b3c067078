import { expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { openPool } from '../../src/store/postgresql/pool.ts';
import { parseServerAddress } from '../../src/store/postgresql/server-address.ts';
import { ana } from '../support/fixed-world.ts';
import { droppedAtTheEnd, serverDeskUrl, testServer } from '../support/server-desks.ts';

droppedAtTheEnd();

it.skipIf(testServer === undefined)(
  'an older desk on a server has what it captured before found by its words',
  async () => {
    const url = serverDeskUrl('articles');
    await makeDesk(url);
    const { store, ...older } = await openDesk(url, { actor: ana });
    const text = new TextEncoder().encode('Lanterns on the quay. 他说中国没有提供武器。');
    await captureSource({ ...older, store }, text, { address: 'a.txt', title: 'A page' });
    await store.close();
    const pool = openPool(parseServerAddress(url));
    await pool.query('DROP TABLE derived_article, derived_language');
    await pool.query('DROP INDEX record_review_url_idx');
    await pool.query(`DELETE FROM _prisma_migrations WHERE migration_name >= '0008'`);
    await pool.end();
    expect(await makeDesk(url)).toMatchObject({
      applied: ['0008_articles', '0009_stems', '0010_language_stems'],
    });
    const desk = await openDesk(url);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    const holding = (word: string) =>
      desk.store.dialect.articlesWithWord(
        desk.store.reader,
        { text: word, prefix: false },
        { upTo: 100, limit: 10 },
      );
    expect(await holding('lantern')).toHaveLength(1);
    expect(await holding('武器')).toHaveLength(1);
    await desk.store.close();
  },
);

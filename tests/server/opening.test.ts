import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import type { Pool } from '../../src/store/postgresql/pool.ts';
import { droppedAtTheEnd, serverDeskUrl, testServer } from '../support/server-desks.ts';

droppedAtTheEnd();
const onServer = it.skipIf(testServer === undefined);

onServer('options in the url lead to no other desk than the schema says', async () => {
  const url = serverDeskUrl('options');
  const schema = new URL(url).searchParams.get('schema');
  const withOptions = `${url}&options=-c%20search_path%3Dpublic%20-c%20statement_timeout%3D9s`;
  await makeDesk(withOptions);
  const desk = await openDesk(withOptions);
  expect((await desk.store.facts()).settings).toMatchObject({ search_path: schema });
  await desk.store.close();
  const { store } = await openDesk(url);
  expect((await store.facts()).settings).toMatchObject({ search_path: schema });
  await store.close();
});

onServer('the server compiles no query of a desk, for reading or for writing', async () => {
  const url = serverDeskUrl('uncompiled');
  await makeDesk(`${url}&options=-c%20jit%3Don`);
  const { store } = await openDesk(`${url}&options=-c%20jit%3Don`);
  const shown = sql<{ jit: string }>`SHOW jit`;
  expect((await shown.execute(store.reader)).rows).toEqual([{ jit: 'off' }]);
  expect((await store.write(({ db }) => shown.execute(db))).rows).toEqual([{ jit: 'off' }]);
  await store.close();
});

onServer('a desk whose writer cannot be closed gives its connections back', async () => {
  const url = serverDeskUrl('closing');
  await makeDesk(url);
  const { store } = await openDesk(url);
  const failure = new Error('The writer is stuck.');
  Reflect.set(store, 'writer', Promise.resolve({ close: () => Promise.reject(failure) }));
  await expect(store.close()).rejects.toBe(failure);
  expect((Reflect.get(store, 'pool') as Pool).ended).toBe(true);
});

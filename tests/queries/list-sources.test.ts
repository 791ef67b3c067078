import { expect, it } from 'vitest';
import { listSources } from '../../src/queries/list-sources.ts';
import { addSource } from '../../src/services/add-source.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

it('lists no source that was published wholly after the day, on whichever page', async () => {
  const desk = await newDesk(folder);
  await bridgeWorld(desk);
  await addSource(desk, { title: 'The almanac', slug: 'almanac', publishedOn: '2023' });
  await addSource(desk, { title: 'A leaflet', slug: 'leaflet' });
  const listed = async (asOf?: string, after?: string) => {
    const { items, next } = await listSources(desk, { asOf, after, limit: 2 });
    return { slugs: items.map(({ slug }) => slug), next };
  };
  const { slugs, next } = await listed('2023-05-10');
  expect(slugs).toEqual(['paper', 'almanac']);
  expect(await listed('2023-05-10', String(next))).toEqual({ slugs: ['leaflet'], next: null });
  expect((await listed()).slugs).toEqual(['paper', 'wire']);
  await desk.store.close();
});

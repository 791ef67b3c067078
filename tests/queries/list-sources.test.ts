import { expect, it } from 'vitest';
import { sourcesTable } from '../../src/cli/present/source-json.ts';
import { listSources } from '../../src/queries/list-sources.ts';
import { addSource } from '../../src/services/add-source.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { as, bridgeWorld, model } from '../support/bridge-world.ts';
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

it('says in full below a line that the source was taken back or is a draft, however long its title is', async () => {
  const desk = await newDesk(folder);
  await bridgeWorld(desk);
  const title = `The almanac of ${'many '.repeat(30)}things`;
  await addSource(desk, { title, slug: 'almanac' });
  await addSource(as(desk, model), { title: 'A leaflet', slug: 'leaflet' });
  const because = 'The agency says that it never printed any of what stands in it.';
  await retractRecord(desk, { record: 'almanac', because, on: '2023-06-01' });
  const text = async (asOf: string) => sourcesTable(await listSources(desk, { asOf }), 60);
  const told = (await text('2023-06-30')).replaceAll(/\s+/g, ' ');
  expect(told).toContain(`Withdrawn (1 June 2023): “${because}”`);
  expect(told).toMatch(/almanac document 0 The alm.*… Withdrawn/);
  expect(told).toContain('A leaflet A draft: nobody has accepted this source.');
  expect(await text('2023-05-31')).not.toContain('Withdrawn');
  await desk.store.close();
});

import { beforeEach, expect, it } from 'vitest';
import { shownSourceJson, shownSourceText } from '../../src/cli/present/source-json.ts';
import type { Desk } from '../../src/desk.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { addSource } from '../../src/services/add-source.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { importAnnotations } from '../../src/services/import-annotations.ts';
import { rejectDrafts } from '../../src/services/judge-drafts.ts';
import { as, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const url = 'https://harbour.example/talks';
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  return () => desk.store.close();
});

const shown = (source: string, asOf?: string) => showSource(desk, { source, asOf });
const text = async (source: string, asOf?: string) =>
  shownSourceText(await shown(source, asOf), 200);

it('says of its text and of its day that they are of later than the day asked', async () => {
  const facts = { slug: 'talks', title: 'Talks', url, publishedOn: '2023-05' };
  await captureSource(desk, Buffer.from('The quay is closed.'), facts);
  for (const [asOf, published, told] of [
    ['2023-04-30', 'later', 'May 2023, after that day'],
    ['2023-05-10', 'possibly', 'May 2023, possibly by then'],
  ] as const) {
    expect(shownSourceJson(await shown('talks', asOf))).toMatchObject({
      ...{ asOf, position: 1 },
      source: { published, snapshots: [{ capturedLater: true }] },
    });
    expect(await text('talks', asOf)).toContain(told);
    expect(await text('talks', asOf)).toMatch(/captured .*Z, after that day/);
  }
  expect(await text('talks')).toContain('May 2023\n');
  expect(await text('talks')).not.toContain('after that day');
});

it('tells no remark that was made after the day', async () => {
  await captureSource(desk, Buffer.from('The quay is closed.'), { title: 'Talks', slug: 't', url });
  const remark = (exact: string, created?: string) => ({
    ...{ id: `urn:${exact}`, created, body: 'Is it?' },
    target: { source: url, selector: { type: 'TextQuoteSelector', exact } },
  });
  const rows = [remark('The quay', '2023-05-02T10:00:00Z'), remark('is closed')];
  await importAnnotations(desk, { rows });
  const count = async (asOf?: string) => (await shown('t', asOf)).remarks.length;
  expect([await count('2023-05-01'), await count('2023-05-02'), await count()]).toEqual([1, 2, 2]);
});

it('says of a source that it is a draft, or that it was rejected', async () => {
  await addSource(as(desk, model), { title: 'A leaflet', slug: 'leaflet' });
  expect(await text('leaflet')).toMatch(/^A draft: nobody has accepted this source\.\n/);
  await rejectDrafts(desk, { records: ['leaflet'], because: 'No such.' });
  expect(await text('leaflet')).toMatch(/^A draft that was rejected by Ana Ruiz/);
});

it('names the noun of what was put right, also of the source that it repeats', async () => {
  await addSource(desk, { title: 'The paper', slug: 'paper' });
  const { n } = await addSource(desk, { title: 'The wire', slug: 'wire', origin: 'paper' });
  const because = 'Misspelt.';
  await correctRecord(desk, { record: 'paper', set: { title: 'A paper' }, because });
  await correctRecord(desk, { record: 'wire', set: { title: 'A wire' }, because });
  const told = await text('wire');
  expect(told).toContain(`source ${n}, title: "The wire" → "A wire"`);
  expect(told).toMatch(/source \d+, title: "The paper" → "A paper"/);
  expect(told).not.toMatch(/record \d+,/);
});

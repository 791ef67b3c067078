import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { listClaims } from '../../../src/queries/list-claims.ts';
import type { SearchQuestion } from '../../../src/queries/search/filters-asked.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { as, model } from '../../support/bridge-world.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s a search narrowed by what is on record of claims', (_name, make) => {
  let desk: Desk;
  const ask = (filters: Omit<SearchQuestion, 'query'>) =>
    searchDesk(desk, { query: 'unsafe', in: ['claim'], ...filters });
  const found = async (filters: Omit<SearchQuestion, 'query'>) =>
    (await ask(filters)).hits.map(({ slug }) => slug).sort();
  const facets = async (slug: string) => (await ask({ topic: `${slug} file` })).facets;

  const mistaken = (record: string | number, isMistake = true) =>
    retractRecord(desk, { record: String(record), because: 'Misread.', mistake: isMistake });
  const put = async (claim: string, stance: string, source = 'letter', by: Desk = desk) =>
    (await addEvidence(by, { claim, stance, source })).n;
  const said = async (claim: string, speaker: string, source?: string) =>
    (await addAppearance(desk, { claim, speaker, source, saidOn: '2022-03-05' })).appearance.n;

  beforeAll(async () => {
    desk = await make();
    for (const slug of ['letter', 'report', 'forgery'])
      await addSource(desk, { title: slug, slug });
    for (const slug of ['dam', 'mill', 'pier', 'lock', 'gate', 'weir']) {
      await logClaim(desk, { text: `The ${slug} is unsafe.`, slug, topics: [`${slug} file`] });
    }
    await mistaken(await put('dam', 'refutes'));
    await mistaken(await said('dam', 'Ana Ruiz', 'report'));
    await correctRecord(desk, {
      record: String(await put('mill', 'supports')),
      ...{ set: { stance: 'context' }, because: 'Misread.' },
    });
    await correctRecord(desk, {
      record: String(await said('mill', 'Ben Osei')),
      ...{ set: { saidOn: '2022-01-05' }, because: 'Misread.' },
    });
    await put('pier', 'refutes', 'forgery');
    await mistaken('forgery');
    await put('lock', 'refutes', 'letter', as(desk, model));
    const first = (await mistaken(await put('gate', 'refutes'))).retraction.n;
    await mistaken(first);
    await put('weir', 'refutes');
    await mistaken('weir');
  });

  it('heeds no mistake of the desk, nor what rests on one, until it is taken back', async () => {
    expect(await found({ stance: 'refutes' })).toEqual(['gate']);
    expect(await found({ source: 'report' })).toEqual([]);
    expect(await found({ source: 'forgery' })).toEqual([]);
    expect(await found({ speaker: 'Ana Ruiz' })).toEqual([]);
    expect(await found({ from: '2022-03-05', to: '2022-03-05' })).toEqual([]);
  });

  it('finds nothing that is about a claim logged by mistake', async () => {
    const about = async (query: string) =>
      (await searchDesk(desk, { query, in: ['source'], stance: 'refutes' })).hits;
    await put('weir', 'refutes', 'report');
    expect(await about('report')).toEqual([]);
    expect(await about('letter')).toHaveLength(1);
  });

  it('goes by corrections', async () => {
    expect(await found({ stance: 'supports' })).toEqual([]);
    expect(await found({ stance: 'context' })).toEqual(['mill']);
    expect(await found({ speaker: 'Ben Osei', from: '2022-03' })).toEqual([]);
    expect(await found({ from: '2022-01-05', to: '2022-01' })).toEqual(['mill']);
  });

  it('counts what it narrows by', async () => {
    expect(await facets('dam')).toMatchObject({
      claims: 1,
      stances: {},
      speakers: [],
      sources: [],
    });
    expect(await facets('mill')).toMatchObject({ claims: 1, stances: { context: 1 } });
    expect(await facets('pier')).toMatchObject({ claims: 1, stances: {}, sources: [] });
    expect(await facets('lock')).toMatchObject({ claims: 1, stances: {}, sources: [] });
    expect(await facets('gate')).toMatchObject({ stances: { refutes: 1 } });
    expect((await ask({ stance: 'context' })).facets).toMatchObject({ claims: 1 });
  });
  it('goes by the day that counts of each, and by the day asked about', async () => {
    const ofMay = { kind: 'article', publishedOn: '2023-05-04' } as const;
    await addSource(desk, { title: 'Paper', slug: 'paper', ...ofMay });
    await addSource(desk, { title: 'Page', slug: 'page', kind: 'excerpt', origin: 'paper' });
    for (const [slug, source] of [
      ['ferry', 'paper'],
      ['kiln', 'page'],
    ] as const) {
      const appearance = { speaker: 'Carl Voss', source };
      await logClaim(desk, { text: `The ${slug} is unsafe.`, slug, appearance });
      await put(slug, 'context', source);
    }
    const may = { from: '2023-05', to: '2023-05' };
    expect(await found(may)).toEqual(['ferry', 'kiln']);
    expect(await found({ from: '2023-06' })).toEqual([]);
    for (const asked of [{ speaker: 'Carl Voss' }, { source: 'page' }, may] as const) {
      const { items } = await listClaims(desk, { speaker: 'Carl Voss', asOf: '2023-04' });
      expect(await found({ ...asked, asOf: '2023-04' })).toEqual(items);
      expect(await found({ ...asked, asOf: '2023-05' })).toContain('kiln');
    }
    expect(await found({ stance: 'context', asOf: '2023-04' })).toEqual([]);
    expect((await ask({ kind: 'event', asOf: '2023-05' })).facets).toMatchObject({
      ...{ stances: { context: 2 }, speakers: [{ name: 'Carl Voss' }, { name: 'Ben Osei' }] },
    });
    expect((await ask({ kind: 'event', asOf: '2023-04' })).facets).toMatchObject({
      ...{ stances: {}, speakers: [{ name: 'Ben Osei' }] },
    });
  });
});

it('reads of very many moved claims only those that are found', async () => {
  const desk = await newDesk(folder);
  for (const slug of ['wire', 'letter']) await addSource(desk, { title: slug, slug });
  const speaker = 'Ana Ruiz';
  for (let place = 0; place < 260; place += 1) {
    const appearance = { speaker, source: 'wire' };
    await logClaim(desk, { text: `Lamp ${place} burns.`, slug: `lamp-${place}`, appearance });
  }
  await retractRecord(desk, { record: 'wire', because: 'A forgery.', mistake: true });
  await addAppearance(desk, { claim: 'lamp-7', speaker, source: 'letter' });
  const { hits, facets } = await searchDesk(desk, { query: 'burns', in: ['claim'], speaker });
  expect(hits.map(({ slug }) => slug)).toEqual(['lamp-7']);
  expect(facets).toMatchObject({ claims: 1, speakers: [{ found: 1 }] });
});

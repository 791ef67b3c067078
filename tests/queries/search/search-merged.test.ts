import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { readHead } from '../../../src/queries/head.ts';
import { canonicalNumbers } from '../../../src/queries/identity/identities.ts';
import type { SearchQuestion } from '../../../src/queries/search/filters-asked.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { mergeSpeakers } from '../../../src/services/merge-speakers.ts';
import { partClaims } from '../../../src/services/part-claims.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s a search of a desk with merged claims and speakers', (_name, make) => {
  let desk: Desk;
  const at: Record<'apart' | 'merged' | 'parted', string> = { apart: '', merged: '', parted: '' };
  const head = async () => String((await readHead(desk)).position);
  const counted = async (knownAt: string, filters: Partial<SearchQuestion> = {}) =>
    (await searchDesk(desk, { query: 'bridge', knownAt, asOf: '2023-12-31', ...filters })).facets;
  const found = async (knownAt: string, filters: Partial<SearchQuestion>) => {
    const question = { query: 'bridge', knownAt, asOf: '2023-12-31', ...filters };
    return (await searchDesk(desk, question)).hits.map(({ slug }) => slug).sort();
  };

  beforeAll(async () => {
    desk = await make();
    await addSource(desk, { title: 'Gazette', slug: 'gazette', publishedOn: '2023-05-01' });
    const said = { source: 'gazette', saidOn: '2023-05-02' };
    await logClaim(desk, {
      ...{ text: 'The bridge was closed.', slug: 'closed', topics: ['Roads'] },
      appearance: { speaker: 'Ana Ruiz', ...said },
    });
    await logClaim(desk, {
      ...{ text: 'The bridge was shut.', slug: 'shut', kind: 'quantity', topics: ['Harbour'] },
      appearance: { speaker: 'A. Ruiz', ...said },
    });
    const firm = { strength: 'strong', credibility: '1', on: '2023-05-03' } as const;
    await addEvidence(desk, { claim: 'shut', stance: 'supports', source: 'gazette', ...firm });
    at.apart = await head();
    await mergeClaims(desk, { kept: 'closed', gone: 'shut', because: 'One.' });
    await mergeSpeakers(desk, { kept: 'Ana Ruiz', gone: 'A. Ruiz', because: 'One.' });
    at.merged = await head();
    await partClaims(desk, { claim: 'shut', because: 'Two.' });
    at.parted = await head();
  });

  it('counts two claims while they are two', async () => {
    for (const known of [at.apart, at.parted]) {
      expect(await counted(known)).toMatchObject({
        ...{ nouns: { claim: 2 }, claims: 2, kinds: { event: 1, quantity: 1 } },
        ...{ statuses: { supported: 1, unchecked: 1 }, stances: { supports: 1 } },
      });
    }
  });

  it('counts them as one while they are merged, with the status and all records of both', async () => {
    expect(await counted(at.merged)).toMatchObject({
      ...{ nouns: { claim: 2 }, claims: 1, kinds: { event: 1 }, statuses: { supported: 1 } },
      ...{ stances: { supports: 1 }, sources: [{ slug: 'gazette', found: 1 }] },
      topics: [
        { name: 'Roads', found: 1 },
        { name: 'Harbour', found: 1 },
      ],
      speakers: [{ name: 'Ana Ruiz', found: 1 }],
    });
  });

  it('counts merged speakers as one, and those apart as two', async () => {
    const names = async (known: string) => (await counted(known))?.speakers;
    expect(await names(at.apart)).toMatchObject([
      { name: 'Ana Ruiz', found: 1 },
      { name: 'A. Ruiz', found: 1 },
    ]);
    expect(await names(at.parted)).toMatchObject([{ name: 'Ana Ruiz', found: 2 }]);
    expect(await names(at.parted)).toHaveLength(1);
  });

  it('narrows by what any of the merged records says', async () => {
    const filters = { topic: 'Harbour', speaker: 'A. Ruiz', stance: 'supports' } as const;
    for (const [name, value] of Object.entries({ ...filters, kind: 'event', source: 'gazette' })) {
      expect(await found(at.merged, { [name]: value }), name).toEqual(['closed', 'shut']);
    }
    expect(await found(at.merged, { kind: 'quantity' })).toEqual([]);
    expect(await found(at.apart, { topic: 'Harbour' })).toEqual(['shut']);
    expect(await found(at.parted, { speaker: 'A. Ruiz' })).toEqual(['closed', 'shut']);
    expect(await found(at.apart, { speaker: 'A. Ruiz' })).toEqual(['shut']);
  });

  it('narrows by where the one claim stands, at the head and as known earlier', async () => {
    const known = { asOf: '2023-12-31', status: 'supported' } as const;
    expect(await found(at.merged, known)).toEqual(['closed', 'shut']);
    expect(await counted(at.merged, { status: 'unchecked' })).toMatchObject({ claims: 0 });
    expect(await found(at.apart, known)).toEqual(['shut']);
    expect(await found(at.parted, known)).toEqual(['shut']);
    await mergeClaims(desk, { kept: 'closed', gone: 'shut', because: 'One after all.' });
    expect(await found(await head(), known)).toEqual(['closed', 'shut']);
    expect(await counted(await head())).toMatchObject({ claims: 1, statuses: { supported: 1 } });
  });

  it('leaves what is asked of many records by themselves as it was', async () => {
    await counted(at.merged);
    const numbers = Array.from({ length: 200 }, (_, place) => place);
    const sight = { n: 0, audience: 'private' } as const;
    expect(await canonicalNumbers(desk.store.reader, numbers, sight)).toEqual(new Map());
  });

  it('finds by the name of the speaker who stayed whatever was said by either', async () => {
    const facets = async (query: string, knownAt: string) =>
      (await searchDesk(desk, { query, knownAt, in: ['speaker'] })).facets;
    expect(await facets('Ana', at.apart)).toMatchObject({ nouns: { speaker: 1 }, claims: 1 });
    expect(await facets('Ana', at.parted)).toMatchObject({ nouns: { speaker: 1 }, claims: 2 });
    const question = { query: 'Ana', in: ['speaker'], stance: 'supports' } as const;
    const hits = async (knownAt: string) =>
      (await searchDesk(desk, { ...question, knownAt })).hits.length;
    expect([await hits(at.apart), await hits(at.parted)]).toEqual([0, 1]);
  });
});

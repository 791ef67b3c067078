import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import type { SearchQuestion } from '../../../src/queries/search/filters-asked.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { acceptDrafts } from '../../../src/services/judge-drafts.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { hideRecord } from '../../../src/services/set-visibility.ts';
import { withholdRecord } from '../../../src/services/withhold-record.ts';
import { as, model } from '../../support/bridge-world.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s a search', (_name, make) => {
  let desk: Desk;
  let beforeEvidence = 0;
  const ask = (query: string, filters: Omit<SearchQuestion, 'query'> = {}) =>
    searchDesk(desk, { query, ...filters });
  const slugs = async (query: string, filters: Omit<SearchQuestion, 'query'> = {}) =>
    (await ask(query, filters)).hits.map(({ slug, kind }) => slug ?? kind).sort();

  beforeAll(async () => {
    desk = await make();
    const minutes = 'The council met. "The ferry sank at dawn," said Ruiz.';
    await captureSource(desk, new TextEncoder().encode(minutes), {
      title: 'Minutes of the harbour council',
      slug: 'minutes',
      publishedOn: '2023-05-10',
    });
    await logClaim(desk, {
      text: 'The ferry sank in the harbour.',
      slug: 'ferry',
      topics: ['shipping'],
      appearance: {
        speaker: 'Ana Ruiz',
        source: 'minutes',
        quote: 'The ferry sank at dawn',
        saidOn: '2023-05-09',
      },
    });
    await logClaim(desk, { text: 'The harbour was dredged.', slug: 'dredged', kind: 'event' });
    await logClaim(desk, { text: 'Ferries will be free.', slug: 'free', kind: 'promise' });
    const { position } = await desk.store.reader
      .selectFrom('desk_head')
      .select('position')
      .executeTakeFirstOrThrow();
    beforeEvidence = position;
    await addEvidence(desk, {
      claim: 'ferry',
      stance: 'supports',
      source: 'minutes',
      strength: 'strong',
      note: 'The harbour master saw it.',
    });
    await logClaim(desk, { text: 'The harbour froze over.', slug: 'mistake' });
    await retractRecord(desk, { record: 'mistake', because: 'Misread.', mistake: true });
    await logClaim(desk, { text: 'The harbour bishop resigned.', slug: 'withheld' });
    await withholdRecord(desk, { record: 'withheld', because: 'A court ordered it.' });
    await logClaim(as(desk, model), { text: 'The harbour was sold.', slug: 'draft' });
    await logClaim(desk, { text: 'The harbour safe was opened.', slug: 'hidden' });
    await hideRecord(desk, { record: 'hidden', because: 'A source is at risk.' });
    await logClaim(desk, { text: 'The harbor lamp was brocken.', slug: 'lamp' });
    await correctRecord(desk, {
      record: 'lamp',
      set: { text: 'The harbor lamp was broken.' },
      because: 'Spelling.',
    });
  });

  it('finds claims, quotes, sources and notes that hold every word', async () => {
    expect(await slugs('harbour')).toEqual(['dredged', 'evidence', 'ferry', 'hidden', 'minutes']);
    expect(await slugs('ferry sank')).toEqual(['ferry', 'passage']);
    expect(await slugs('ferry dredged')).toEqual([]);
  });

  it('finds words in a row, and what a word begins', async () => {
    expect(await slugs('"sank at dawn"')).toEqual(['passage']);
    expect(await slugs('"dawn at sank"')).toEqual([]);
    expect(await slugs('dredg*')).toEqual(['dredged']);
  });

  it('finds names', async () => {
    expect((await ask('ruiz')).hits.map(({ kind }) => kind)).toContain('speaker');
  });

  it('finds no mistake, no draft, nothing withheld, and what was corrected by its new words', async () => {
    for (const word of ['froze', 'sold', 'bishop', 'brocken'])
      expect(await slugs(word)).toEqual([]);
    expect(await slugs('broken')).toEqual(['lamp']);
  });

  it('shows readers only what is public', async () => {
    expect(await slugs('safe')).toEqual(['hidden']);
    expect(await slugs('safe', { public: true })).toEqual([]);
    expect(await slugs('ferry sank', { public: true })).toEqual(['ferry', 'passage']);
  });

  it('narrows by filters and reads them back in words', async () => {
    const said = { speaker: 'Ana Ruiz', from: '2023-05', to: '2023-05-09' };
    const { hits, reads } = await ask('harbour', { ...said, status: 'supported' });
    expect(hits.map(({ slug, kind }) => slug ?? kind).sort()).toEqual([
      'evidence',
      'ferry',
      'minutes',
    ]);
    expect(reads).toMatch(
      /^Records with "harbour", about claims said by Ana Ruiz from May 2023 until 9 May 2023, whose status is supported as of /,
    );
    expect(await slugs('harbour', { ...said, to: '2023-05-08' })).toEqual([]);
    expect(await slugs('harbour', { status: 'refuted' })).toEqual([]);
    expect(await slugs('harbour', { topic: 'shipping', in: ['claim'] })).toEqual(['ferry']);
    expect(await slugs('harbour', { source: 'minutes', in: ['claim'] })).toEqual(['ferry']);
    expect(await slugs('harbour', { stance: 'supports', in: ['claim'] })).toEqual(['ferry']);
    expect(await slugs('harbour', { stance: 'refutes' })).toEqual([]);
    expect(await slugs('ferr*', { kind: 'promise' })).toEqual(['free']);
  });

  it.each([
    [{ from: '2023/..', to: '2023~' }, 'said from 2023 until about 2023'],
    [{ from: '../2023', to: '../2024' }, 'said until 2024'],
    [{ from: '2023/2024' }, 'said from 2023'],
    [{ from: '../2023' }, 'said at any time'],
    [{ stance: 'supports' }, 'with evidence that supports them'],
    [{ stance: 'undercuts' }, 'with evidence that undercuts other evidence'],
    [{ stance: 'context' }, 'with evidence that gives context'],
    [
      { stance: 'context', asOf: '2023' },
      'with evidence that gives context, as of 31 December 2023',
    ],
    [{ kind: 'event', asOf: '2023' }, 'of kind event'],
    [{ status: 'refuted', asOf: '2023' }, 'whose status is refuted as of 31 December 2023'],
  ] as const)('narrowed by %j reads "%s"', async (filters, reads) => {
    expect((await ask('harbour', filters)).reads).toBe(
      `Records with "harbour", about claims ${reads}`,
    );
  });

  it('says as known at which instant it is asked', async () => {
    const { reads } = await ask('harbour', { knownAt: '1' });
    expect(reads).toMatch(/^Records with "harbour", as known at \d{4}-.*Z$/);
    expect((await ask('harbour', { knownAt: '1', kind: 'event' })).reads).toMatch(
      /about claims of kind event, as known at \d{4}-.*Z$/,
    );
  });

  it('marks what it found in a snippet', async () => {
    const [hit] = (await ask('dredged')).hits;
    const [start, end] = hit?.highlights[0] ?? [0, 0];
    expect([...(hit?.snippet ?? '')].slice(start, end).join('')).toBe('dredged');
  });

  it('names the claims that what it found is said of', async () => {
    const about = async (query: string, filters: Omit<SearchQuestion, 'query'> = {}) =>
      (await ask(query, filters)).hits.map(({ kind, claims }) => [
        kind,
        claims.map(({ slug }) => slug),
      ]);
    expect(await about('master')).toEqual([['evidence', ['ferry']]]);
    expect(await about('"sank at dawn"')).toEqual([['passage', ['ferry']]]);
    expect(await about('"sank at dawn"', { public: true })).toEqual([['passage', ['ferry']]]);
    expect(await about('"sank at dawn"', { knownAt: '1' })).toEqual([]);
    expect(await about('dredged')).toEqual([['claim', []]]);
    expect(await about('minutes')).toEqual([['source', []]]);
  });

  it('names of a passage no claim for which it was cited by mistake, as a proposal, or out of sight of readers', async () => {
    const other = await make();
    const words = new TextEncoder().encode('The mill burnt down.');
    await captureSource(other, words, { title: 'Ledger', slug: 'ledger' });
    const cited = (claim: string, by: Desk = other) =>
      addEvidence(by, { claim, stance: 'supports', source: 'ledger', quote: 'The mill burnt' });
    for (const slug of ['kept', 'mistaken', 'proposed', 'hidden']) {
      await logClaim(other, { text: `Of the mill: ${slug}.`, slug });
    }
    await cited('kept');
    const { n } = await cited('mistaken');
    await retractRecord(other, { record: String(n), because: 'Misread.', mistake: true });
    await cited('proposed', as(other, model));
    await cited('hidden');
    await hideRecord(other, { record: 'hidden', because: 'A source is at risk.' });
    const named = async (filters: Omit<SearchQuestion, 'query'> = {}) =>
      (await searchDesk(other, { query: '"mill burnt"', ...filters })).hits.map(({ claims }) =>
        claims.map(({ slug }) => slug),
      );
    expect(await named()).toEqual([['kept', 'hidden']]);
    expect(await named({ public: true })).toEqual([['kept']]);
    await mergeClaims(other, { kept: 'mistaken', gone: 'kept', because: 'One.' });
    expect(await named()).toEqual([['mistaken', 'hidden']]);
  });

  it('counts what it found by noun, and the claims it is about in every way they can be narrowed', async () => {
    expect((await ask('dredged')).facets).toMatchObject({ nouns: { claim: 1 }, claims: 1 });
    const { facets } = await ask('ferry sank');
    expect(facets).toMatchObject({
      nouns: { claim: 1, passage: 1 },
      claims: 1,
      kinds: { event: 1 },
      statuses: { supported: 1 },
      stances: { supports: 1 },
      speakers: [{ name: 'Ana Ruiz', found: 1 }],
      topics: [{ name: 'shipping', found: 1 }],
      sources: [{ slug: 'minutes', found: 1 }],
    });
  });

  it('counts drafts, mistakes and what was withheld nowhere, and what is private for no reader', async () => {
    const { facets } = await ask('harbour');
    expect(facets?.nouns).toEqual({ claim: 3, evidence: 1, source: 1 });
    expect(facets?.claims).toBe(3);
    for (const word of ['froze', 'sold', 'bishop']) {
      expect((await ask(word)).facets).toMatchObject({ nouns: {}, claims: 0, kinds: {} });
    }
    expect((await ask('harbour', { public: true })).facets).toBeNull();
  });

  it('counts each claim under the filters asked for', async () => {
    const { facets } = await ask('harbour', { stance: 'supports' });
    expect(facets).toMatchObject({ claims: 1, statuses: { supported: 1 } });
  });

  it('gives every record once, page by page', async () => {
    const whole = (await ask('harbour')).hits.map(({ n }) => n);
    const paged: number[] = [];
    let after: string | undefined;
    do {
      const { hits, next } = await ask('harbour', { limit: 1, after });
      paged.push(...hits.map(({ n }) => n));
      after = next ?? undefined;
    } while (after !== undefined);
    expect(paged).toEqual(whole);
  });

  it('gives every record once where others write from page to page', async () => {
    const other = await make();
    const texts = [
      'The mill burns.',
      'A mill, a mill, a mill.',
      'The mill of the town is old.',
      'One mill stands.',
      'A mill.',
    ];
    for (const text of texts) await logClaim(other, { text });
    const found: string[] = [];
    for (let after: string | undefined; ; ) {
      const { hits, next } = await searchDesk(other, { query: 'mill', limit: 2, after });
      found.push(...hits.map(({ text }) => text));
      if (next === null) break;
      after = next;
      for (let place = 0; place < 6; place += 1) {
        await logClaim(other, { text: `Nothing of it is said in ${found.length} ${place}.` });
      }
    }
    expect(found.toSorted()).toEqual(texts.toSorted());
  });

  it.each(['.:1', '1.2.3:4', '---:1', '1e-:3', '1e999:1', '1:9999999999', ':1', '1:', 'x'])(
    'refuses %j, where no page ended',
    async (after) => {
      await expect(ask('harbour', { after })).rejects.toMatchObject({ code: 'bad_cursor' });
    },
  );

  it('as the desk knew it earlier finds nothing that came later', async () => {
    expect(await slugs('harbour', { knownAt: '1' })).toEqual(['minutes']);
  });

  it('narrows by where claims stood as the desk knew it earlier', async () => {
    const early = { knownAt: String(beforeEvidence), in: ['claim'] as const };
    expect(await slugs('ferry', { ...early, status: 'supported' })).toEqual([]);
    const { hits, reads, facets } = await ask('ferry', { ...early, status: 'unchecked' });
    expect(hits.map(({ slug }) => slug)).toEqual(['ferry']);
    expect(reads).toContain('whose status was unchecked as of');
    expect(facets?.statuses).toEqual({ unchecked: 1 });
    expect(await slugs('ferry', { in: ['claim'], status: 'supported' })).toEqual(['ferry']);
  });

  it('cuts a long query to its 32 most telling words and says so', async () => {
    const long = Array.from({ length: 400 }, (_, place) => `word${place}`).join(' ');
    const { cut, hits, reads } = await ask(`${long} dredged`);
    expect(cut).toBe(true);
    expect(hits.map(({ slug }) => slug)).toEqual(['dredged']);
    expect(reads).toContain('the most telling of 401 words');
  });

  it('finds nothing, and counts nothing, by a long query of which the desk holds no word', async () => {
    const long = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');
    const { cut, hits, facets, reads } = await ask(long);
    expect([cut, hits]).toEqual([true, []]);
    expect(facets?.claims).toBe(0);
    expect(reads).toBe('Records with any of 40 words, none of which is known here');
  });

  it('finds the few known words of a long query behind however many longer ones', async () => {
    const long = Array.from({ length: 1300 }, (_, place) => `unheardof${place}`).join(' ');
    const { hits, reads } = await ask(`${long} The harbour was dredged.`);
    expect(hits[0]?.slug).toBe('dredged');
    expect(reads).toMatch(/^Records with any of .*"dredged".* \(the most telling of 1304 words\)$/);
  });

  it('tells readers not which words of a long query are known', async () => {
    const long = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');
    for (const query of [long, `${long} safe`]) {
      const { reads } = await ask(query, { public: true });
      expect(reads).toMatch(/^Records with the most telling of 4[01] words$/);
    }
  });

  it('shows readers nothing that is said of a claim or a piece which is only proposed', async () => {
    const noted = {
      stance: 'supports',
      source: 'minutes',
      note: 'A zeppelin saw the deed.',
    } as const;
    await addEvidence(desk, { claim: 'draft', ...noted });
    expect(await slugs('zeppelin')).toEqual(['evidence']);
    expect(await slugs('zeppelin', { public: true })).toEqual([]);
    await acceptDrafts(desk, { records: ['draft'] });
    expect(await slugs('zeppelin', { public: true })).toEqual(['evidence']);
    const piece = await addEvidence(as(desk, model), {
      ...noted,
      claim: 'dredged',
      note: 'A kite.',
    });
    const against = { ...noted, claim: 'dredged', stance: 'undercuts' } as const;
    const first = { ...against, undercuts: String(piece.n), note: 'No kite flew.' } as const;
    const { n } = await addEvidence(desk, first);
    await addEvidence(desk, { ...against, undercuts: String(n), note: 'A kite it was.' });
    expect(await slugs('kite')).toEqual(['evidence', 'evidence']);
    expect(await slugs('kite', { public: true })).toEqual([]);
  });

  it('counts for readers as long as nothing was ever proposed or hidden', async () => {
    const other = await make();
    const quay = { query: 'quay', public: true };
    await logClaim(other, { text: 'The quay was shut.' });
    expect((await searchDesk(other, quay)).facets?.nouns).toEqual({ claim: 1 });
    await logClaim(as(other, model), { text: 'The quay is open.', slug: 'proposed' });
    expect(await searchDesk(other, quay)).toMatchObject({ hits: [{}], facets: null });
    expect((await searchDesk(other, { query: 'quay' })).facets?.nouns).toEqual({ claim: 1 });
  });

  it.each(['', '"', '***', '()', ' \u0000 '])('refuses %j', async (query) => {
    await expect(ask(query)).rejects.toMatchObject({ code: 'bad_search' });
  });

  it('refuses days that end before they begin', async () => {
    await expect(ask('harbour', { from: '2023-06', to: '2023-05' })).rejects.toMatchObject({
      code: 'days_upside_down',
    });
  });

  it('refuses a query beyond 100,000 characters', async () => {
    await expect(ask('x'.repeat(100_001))).rejects.toMatchObject({ code: 'bad_search' });
  });
});

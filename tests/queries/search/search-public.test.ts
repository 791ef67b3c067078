import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { listPublicClaims } from '../../../src/queries/public/list-public-claims.ts';
import type { SearchQuestion } from '../../../src/queries/search/filters-asked.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { mergeSpeakers, partSpeakers } from '../../../src/services/merge-speakers.ts';
import { partClaims } from '../../../src/services/part-claims.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { hideRecord } from '../../../src/services/set-visibility.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s a search of what is public, narrowed', (_name, make) => {
  let desk: Desk;
  const found = async (filters: Omit<SearchQuestion, 'query'>, query = 'leaks') =>
    (await searchDesk(desk, { query, public: true, ...filters })).hits
      .map(({ slug, kind }) => slug ?? kind)
      .sort();
  const hide = (record: string | number) =>
    hideRecord(desk, { record: String(record), because: 'A source is at risk.' });
  const firm = { strength: 'strong', credibility: '1', on: '2023-05-03' } as const;
  const put = async (claim: string, stance: string, source: string) =>
    (await addEvidence(desk, { claim, stance, source, ...firm })).n;

  beforeAll(async () => {
    desk = await make();
    for (const slug of ['paper', 'letter']) await addSource(desk, { title: slug, slug });
    for (const slug of ['dam', 'mill', 'pier', 'quay']) {
      await logClaim(desk, { text: `The ${slug} leaks.`, slug });
    }
    await logClaim(desk, { text: 'The sluice leaks.', slug: 'sluice', kind: 'quantity' });
    await put('dam', 'supports', 'paper');
    await hide(await put('dam', 'refutes', 'letter'));
    const said = { claim: 'dam', speaker: 'Ana Ruiz', saidOn: '2023-05-09' };
    await hide((await addAppearance(desk, said)).appearance.n);
    await addAppearance(desk, { ...said, claim: 'mill' });
    const piece = String(await put('mill', 'supports', 'paper'));
    const set = { stance: 'context' };
    await hide(
      (await correctRecord(desk, { record: piece, set, because: 'Misread.' })).corrections[0]?.n ??
        0,
    );
    const other = String(await put('pier', 'refutes', 'paper'));
    await hide(
      (await retractRecord(desk, { record: other, because: 'Misread.', mistake: true })).retraction
        .n,
    );
    await hide(
      (await retractRecord(desk, { record: 'quay', because: 'Misread.', mistake: true })).retraction
        .n,
    );
    await hide(
      (await mergeClaims(desk, { kept: 'sluice', gone: 'pier', because: 'One.' })).merge.n,
    );
  });

  it('goes by no piece, retraction or correction that is private', async () => {
    const claims = { in: ['claim'] } as const;
    expect(await found({ ...claims, stance: 'refutes' })).toEqual(['pier']);
    expect(await found({ ...claims, stance: 'supports' })).toEqual(['dam', 'mill']);
    expect(await found({ ...claims, stance: 'context' })).toEqual([]);
    expect(await found({ ...claims, source: 'letter' })).toEqual([]);
    expect(await found({ ...claims, kind: 'event' })).toEqual(['dam', 'mill', 'pier', 'quay']);
    expect(await found({ ...claims, kind: 'quantity' })).toEqual(['sluice']);
  });

  it.each(['supported', 'refuted', 'conflicting', 'unchecked'] as const)(
    'by %s finds what the public list holds',
    async (status) => {
      const { items } = await listPublicClaims(desk, { status });
      const slugs = items.map(({ slug }) => slug).sort();
      expect(await found({ status })).toEqual(slugs);
    },
  );

  it('goes by no private appearance', async () => {
    for (const asked of [{ speaker: 'Ana Ruiz' }, { from: '2023-05-09', to: '2023-05-09' }]) {
      expect(await found(asked)).toEqual(['mill']);
    }
    expect(await found({ speaker: 'Ana Ruiz', from: '2023-05-10' })).toEqual([]);
    expect(await found({ speaker: 'Ana Ruiz', asOf: '2023-05-08' })).toEqual([]);
  });

  it('says of no source or speaker for what claims it is private', async () => {
    expect(await found({ kind: 'event' }, 'letter')).toEqual([]);
    expect(await found({ status: 'supported' }, 'paper')).toEqual(['paper']);
    expect(await found({ status: 'supported' }, 'ruiz')).toEqual(['ana-ruiz']);
    expect(await found({ stance: 'refutes' }, 'ruiz')).toEqual([]);
  });

  it('gives each hit once, page by page', async () => {
    const pages = [];
    for (let after: string | undefined; ; ) {
      const question = { query: 'leaks', public: true, kind: 'event', limit: 1, after } as const;
      const { hits, next } = await searchDesk(desk, question);
      pages.push(hits.map(({ slug }) => slug));
      if (next === null) break;
      after = next;
    }
    expect(pages.flat().sort()).toEqual(['dam', 'mill', 'pier', 'quay']);
    expect(pages.length).toBe(4);
  });
});

describe.each(desks)(
  'on %s a search of what is public, where two were parted in private',
  (_, make) => {
    let desk: Desk;
    const found = async (query: string, filters: Omit<SearchQuestion, 'query'>) =>
      (await searchDesk(desk, { query, public: true, ...filters })).hits.map(({ slug }) => slug);

    beforeAll(async () => {
      desk = await make();
      const claims = [
        { slug: 'gate', text: 'The gate was shut.', speaker: 'Ana Ruiz', topic: 'Gates' },
        { slug: 'door', text: 'They closed the door.', speaker: 'Zed Hill', topic: 'Doors' },
      ];
      for (const { slug, text, speaker, topic } of claims) {
        await logClaim(desk, { slug, text, topics: [topic], appearance: { speaker } });
      }
      await logClaim(desk, { slug: 'barn', text: 'It burns.', appearance: { speaker: 'Z. Hill' } });
      await mergeClaims(desk, { kept: 'gate', gone: 'door', because: 'One.' });
      await mergeSpeakers(desk, { kept: 'Zed Hill', gone: 'Z. Hill', because: 'One.' });
      const apart = { because: 'Not one.', private: true };
      await partClaims(desk, { claim: 'door', ...apart });
      await partSpeakers(desk, { speaker: 'z-hill', ...apart });
      return () => desk.store.close();
    });

    it('finds each by what was said of the other, as the public reads it', async () => {
      const claims = { in: ['claim'] } as const;
      for (const filters of [
        { speaker: 'Ana Ruiz' },
        { speaker: 'Zed Hill' },
        { topic: 'Doors' },
      ]) {
        expect(await found('gate', { ...claims, ...filters })).toEqual(['gate']);
        expect(await found('door', { ...claims, ...filters })).toEqual(['door']);
        const own = await searchDesk(desk, { query: 'gate', ...claims, ...filters });
        expect(own.hits.length).toBe(filters.speaker === 'Ana Ruiz' ? 1 : 0);
      }
      expect(await found('gate', { ...claims, status: 'supported' })).toEqual([]);
      expect(await found('burns', { ...claims, topic: 'Doors' })).toEqual([]);
    });

    it('finds what the speaker said who counts as another in public alone', async () => {
      expect(await found('burns', { speaker: 'Zed Hill' })).toEqual(['barn']);
      expect((await found('hill', { in: ['speaker'], topic: 'Doors' })).sort()).toEqual([
        'z-hill',
        'zed-hill',
      ]);
    });
  },
);

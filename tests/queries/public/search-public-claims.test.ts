import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { factCheckApi } from '../../../src/formats/fact-check-api.ts';
import { makeApp } from '../../../src/http/app.ts';
import { listPublicClaims } from '../../../src/queries/public/list-public-claims.ts';
import { searchPublicClaims } from '../../../src/queries/public/search-public-claims.ts';
import { importFile } from '../../../src/services/import-file.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { english } from '../../../src/summaries/words/english.ts';
import { inPieces } from '../../formats/texts.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
let desk: Desk;

/* One proposition that was logged twice, in other words and under another topic; and another. */
beforeEach(async () => {
  desk = await newDesk(folder);
  await logClaim(desk, { text: 'The bridge was shut.', slug: 'bridge', topics: ['Roads'] });
  await logClaim(desk, { text: 'Nobody crossed.', slug: 'crossed', topics: ['River'] });
  await logClaim(desk, { text: 'Nobody knew.', slug: 'knew', topics: ['Roads'] });
  await logClaim(desk, { text: 'Nobody may know.', slug: 'secret', private: true });
  return () => desk.store.close();
});

const merge = (isPrivate = false) =>
  mergeClaims(desk, { kept: 'bridge', gone: 'crossed', because: 'One.', private: isPrivate });
const found = async (query: string, topic?: string) =>
  (await searchPublicClaims(desk, query, { topic })).items.map(({ slug }) => slug);
const page = async (path: string) => {
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure: () => undefined });
  return (await app.request(`http://${host}/${path}`, { headers: { host } })).text();
};
const listed = async (topic: string) =>
  (await listPublicClaims(desk, { topic })).items.map(({ slug }) => slug);

describe('a search of public claims', () => {
  it('finds a claim by the words of those that count as it, and tells it once', async () => {
    expect(await found('crossed')).toEqual(['crossed']);
    await merge();
    expect(await found('crossed')).toEqual(['bridge']);
    expect(await found('bridge crossed')).toEqual(['bridge']);
    expect(new Set(await found('nobody'))).toEqual(new Set(['bridge', 'knew']));
  });

  it('finds it under the topics of them all', async () => {
    expect(await found('crossed bridge', 'river')).toEqual(['crossed']);
    await merge();
    expect(await found('crossed', 'roads')).toEqual(['bridge']);
    expect(await found('crossed', 'river')).toEqual(['bridge']);
    expect(await found('knew', 'river')).toEqual([]);
    expect([await listed('river'), await listed('roads')]).toEqual([
      ['bridge'],
      ['bridge', 'knew'],
    ]);
  });

  it('takes two claims for one by no private merge', async () => {
    await merge(true);
    expect(await found('crossed')).toEqual(['crossed']);
    expect(await found('bridge', 'river')).toEqual([]);
    expect(await listed('river')).toEqual(['crossed']);
  });

  it('finds what many private claims rank above, and says nothing of them', async () => {
    const claims = Array.from({ length: 230 }, (_, n) => ({ text: `Bridge bridge ${n}.` }));
    const text = inPieces(JSON.stringify({ claims }), 1000);
    const hidden = { private: true, proposeRepeats: false };
    await importFile(desk, { format: factCheckApi, file: 'a.json', text, ...hidden });
    expect(await searchPublicClaims(desk, 'bridge', {})).toMatchObject({
      items: [{ slug: 'bridge' }],
      isMore: false,
    });
  });

  it('says when more was found than it gives', async () => {
    for (let n = 0; n < 51; n += 1) await logClaim(desk, { text: `Ferry ${n} sank.` });
    const { items, isMore } = await searchPublicClaims(desk, 'ferry', {});
    expect([items.length, isMore]).toEqual([50, true]);
    expect(await page('claims?q=ferry')).toContain('More was found than stands here.');
    expect(await page('claims?q=ferry+sank+50')).toContain('Ferry 50 sank.');
    expect(await page('claims?q=bridge')).not.toContain('More was found');
  });
});

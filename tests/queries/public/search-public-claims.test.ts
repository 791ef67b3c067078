import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { listPublicClaims } from '../../../src/queries/public/list-public-claims.ts';
import { searchPublicClaims } from '../../../src/queries/public/search-public-claims.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
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
  (await searchPublicClaims(desk, query, { topic })).map(({ slug }) => slug);
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
});

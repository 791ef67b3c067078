import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { type SearchResults, searchDesk } from '../../../src/queries/search/search-desk.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeSpeakers } from '../../../src/services/merge-speakers.ts';
import { hideRecord } from '../../../src/services/set-visibility.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s a search for a spelling, a role or a topic', (_name, make) => {
  let desk: Desk;
  const ask = (query: string, isPublic = false): Promise<SearchResults> =>
    searchDesk(desk, { query, kind: 'event', public: isPublic });
  const kinds = async (query: string, isPublic = false) =>
    (await ask(query, isPublic)).hits.map(({ kind }) => kind);

  beforeAll(async () => {
    desk = await make();
    await addSpeaker(desk, {
      ...{ name: 'Alexander Lukashenko', slug: 'alexander', alsoKnownAs: ['Лукашэнка'] },
      roles: [{ title: 'President of Belarus' }],
    });
    await addSpeaker(desk, { name: 'Batka', slug: 'batka', alsoKnownAs: ['Бацька'] });
    const said = { speaker: 'alexander', saidOn: '2023-05-09' };
    const text = 'The dam leaks.';
    await logClaim(desk, { text, slug: 'dam', topics: ['Waterways'], appearance: said });
  });

  it('tells the claims of the speaker, and those on the topic', async () => {
    for (const query of ['Lukashenko', 'Лукашэнка', 'president', 'waterways']) {
      expect((await searchDesk(desk, { query })).facets?.claims, query).toBe(1);
    }
    expect((await searchDesk(desk, { query: 'Бацька' })).facets?.claims).toBe(0);
  });

  it('is narrowed by them', async () => {
    expect(await kinds('Лукашэнка')).toEqual(['name']);
    expect(await kinds('president')).toEqual(['role']);
    expect(await kinds('waterways')).toEqual(['topic']);
    expect(await kinds('Бацька')).toEqual([]);
  });

  it('tells what was said by whoever the speaker counts as', async () => {
    await mergeSpeakers(desk, { kept: 'batka', gone: 'alexander', because: 'One man.' });
    for (const query of ['Бацька', 'Лукашэнка']) {
      expect((await searchDesk(desk, { query })).facets?.claims, query).toBe(1);
      expect(await kinds(query), query).toEqual(['name']);
    }
  });

  it('tells readers those that they see', async () => {
    await logClaim(desk, { text: 'The dam holds.', topics: ['Dykes'], private: true });
    expect(await kinds('Лукашэнка', true)).toEqual(['name']);
    expect(await kinds('president', true)).toEqual(['role']);
    expect(await kinds('waterways', true)).toEqual(['topic']);
    expect(await kinds('dykes', true)).toEqual([]);
    await hideRecord(desk, { record: 'dam', because: 'A source is at risk.' });
    for (const query of ['Лукашэнка', 'president', 'waterways']) {
      expect(await kinds(query, true), query).toEqual([]);
    }
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { likelySameText } from '../../src/cli/present/likely-same-text.ts';
import type { Desk } from '../../src/desk.ts';
import { likelySame } from '../../src/queries/likely-same/likely-same.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeSpeakers, partSpeakers } from '../../src/services/merge-speakers.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { as, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const desk: Desk = await newDesk(scratchFolder());
const pairs = async (speaker?: string) =>
  (await likelySame(desk, { speaker, limit: 1000 })).pairs.map(({ one, other, because }) => [
    one.name,
    other.name,
    ...because.map(({ reason }) => reason),
  ]);
const join = (kept: string, gone: string) => mergeSpeakers(desk, { kept, gone, because: 'One.' });
const president = [{ title: 'President', from: '1994', to: '2030' }];

beforeAll(async () => {
  const person = (name: string, facts: object = {}) => addSpeaker(desk, { name, ...facts });
  await person('Alyaksandr Lukashenka', { wikidata: 'Q2866', roles: president });
  await person('Loukachenko');
  await person('Лукашэнка', { roles: president });
  await person('Lukashevich');
  await person('Pavel Latushka', { wikidata: 'Q1' });
  await person('Pavel Latuška', { wikidata: 'Q2' });
  await person('Eva Novak');
  await person('E. Nowak');
  await person('Ivo Novak');
  await person('Novak residents', { kind: 'group' });
  await person('Wang Wenbin', { roles: [{ title: 'Spokesman', from: '2020', to: '2024-05' }] });
  await person('王毅', { roles: [{ title: 'Spokesman', from: '2024-05', to: '2030' }] });
  await person('卢卡申科');
});

describe('speakers who may be one', () => {
  it('are proposed by how names sound in any script, by parts and initials, with the reason', async () => {
    expect(await pairs('Alyaksandr Lukashenka')).toEqual([
      ['Alyaksandr Lukashenka', 'Лукашэнка', 'part_of_name', 'role'],
      ['Alyaksandr Lukashenka', 'Loukachenko', 'part_of_name'],
      ['Alyaksandr Lukashenka', '卢卡申科', 'part_of_name'],
    ]);
    expect(await pairs('卢卡申科')).toContainEqual(['Loukachenko', '卢卡申科', 'sounds_alike']);
    expect(await pairs('Loukachenko')).toContainEqual(['Loukachenko', 'Лукашэнка', 'sounds_alike']);
    expect(await pairs('Eva Novak')).toEqual([['Eva Novak', 'E. Nowak', 'part_of_name']]);
    const text = likelySameText(await likelySame(desk, { speaker: 'Eva Novak' }), 100);
    expect(text).toContain('Of “Eva Novak” and “E. Nowak” one may be short for the other.');
  });

  it('are never two with different identifiers, an unnamed group, or what only looks near', async () => {
    expect(await pairs('Pavel Latushka')).toEqual([]);
    expect(await pairs('Novak residents')).toEqual([]);
    expect(await pairs('Lukashevich')).toEqual([]);
    expect(await pairs('Ivo Novak')).toEqual([]);
    expect(await pairs('Wang Wenbin')).toEqual([]);
  });

  it('come in pages, the likeliest first, as known at a place in the ledger', async () => {
    const first = await likelySame(desk, { limit: 1 });
    const second = await likelySame(desk, { limit: 1, after: first.next ?? '' });
    expect([...first.pairs, ...second.pairs]).toEqual((await likelySame(desk, { limit: 2 })).pairs);
    expect((await likelySame(desk, { knownAt: '1' })).pairs).toEqual([]);
  });
});

describe('two speakers who were merged', () => {
  beforeAll(async () => {
    await logClaim(desk, { text: 'The bridge was closed.', slug: 'bridge' });
    await addAppearance(desk, { claim: 'bridge', speaker: 'Loukachenko', saidOn: '2023-05-01' });
    await addAppearance(desk, {
      ...{ claim: 'bridge', speaker: 'Лукашэнка', manner: 'denies', saidOn: '2023-05-02' },
    });
    await join('Loukachenko', 'Лукашэнка');
    await join('Alyaksandr Lukashenka', '卢卡申科');
  });
  const ask = () => status(desk, { claim: 'bridge' });
  const listed = async (speaker: string) =>
    (await listClaims(desk, { speaker })).items.map(({ slug }) => slug);

  it('are found by any spelling of both, and contradict themselves as one', async () => {
    for (const spelling of ['Loukachenko', 'лукашэнка', 'lukashenka']) {
      const { speaker, appearances } = await showSpeaker(desk, { speaker: spelling });
      expect(speaker).toMatchObject({ slug: 'loukachenko', merged: [{ slug: 'lukashenka' }] });
      expect(appearances).toHaveLength(2);
      expect(await listed(spelling)).toEqual(['bridge']);
    }
    expect((await ask()).contradictions).toMatchObject([{ speaker: { name: 'Loukachenko' } }]);
  });

  it('go on in chains, and are proposed no more once they are one', async () => {
    await join('Alyaksandr Lukashenka', 'Loukachenko');
    expect((await showSpeaker(desk, { speaker: 'Лукашэнка' })).speaker).toMatchObject({
      value: { name: 'Alyaksandr Lukashenka' },
      merged: [{}, {}, {}],
      roles: [{}, {}],
    });
    expect(await pairs('Loukachenko')).toEqual([]);
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('are two again when they are parted, by the spelling each was entered by, and not proposed anew', async () => {
    const said = { claim: 'bridge', speaker: 'Лукашэнка', saidOn: '2023-05-03' } as const;
    await addAppearance(desk, said);
    await partSpeakers(desk, { speaker: 'Лукашэнка', because: 'Two.' });
    expect((await showSpeaker(desk, { speaker: 'Лукашэнка' })).appearances).toHaveLength(2);
    expect((await showSpeaker(desk, { speaker: 'Loukachenko' })).appearances).toHaveLength(1);
    expect(await pairs('Лукашэнка')).toEqual([]);
    await partSpeakers(desk, { speaker: 'Loukachenko', because: 'Two.' });
    expect(await pairs('Loukachenko')).toEqual([]);
    expect(await pairs('Лукашэнка')).toEqual([
      ['Alyaksandr Lukashenka', 'Лукашэнка', 'sounds_alike', 'role'],
    ]);
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('are joined by a person only, never a group with somebody, nobody with himself', async () => {
    const refused = (work: Promise<unknown>, code: string) =>
      expect(work).rejects.toMatchObject({ code });
    await refused(join('Eva Novak', 'Novak residents'), 'group_and_named');
    await refused(join('Eva Novak', 'eva-novak'), 'merge_with_itself');
    await refused(join('Eva Novak', 'Nobody'), 'not_found');
    await refused(join('Eva Novak', 'bridge'), 'not_found');
    const own = { kept: 'Eva Novak', gone: 'E. Nowak', because: 'One.' };
    await refused(mergeSpeakers(as(desk, model), own), 'person_needed');
    await refused(partSpeakers(desk, { speaker: 'Eva Novak', because: 'Two.' }), 'not_merged');
  });
});

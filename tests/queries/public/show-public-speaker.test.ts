import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import { dossier } from '../../../src/queries/dossier.ts';
import { listPublicClaims } from '../../../src/queries/public/list-public-claims.ts';
import { searchPublicClaims } from '../../../src/queries/public/search-public-claims.ts';
import { showPublicSpeaker } from '../../../src/queries/public/show-public-speaker.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeSpeakers } from '../../../src/services/merge-speakers.ts';
import { noteAbsence } from '../../../src/services/note-absence.ts';
import { performAct } from '../../../src/services/perform-act.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { hideRecord } from '../../../src/services/set-visibility.ts';
import { english } from '../../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const because = 'One person.';
let desk: Desk;
let sites = 0;

/* The mayor and the deputy each said one thing. */
beforeEach(async () => {
  desk = await newDesk(folder);
  await addSpeaker(desk, { name: 'The mayor', slug: 'mayor' });
  await addSpeaker(desk, { name: 'The deputy', slug: 'deputy' });
  await logClaim(desk, { text: 'The gate was shut.', slug: 'gate' });
  await logClaim(desk, { text: 'The bridge was open.', slug: 'bridge' });
  await addAppearance(desk, { claim: 'gate', speaker: 'mayor', saidOn: '2023-05-05' });
  await addAppearance(desk, { claim: 'bridge', speaker: 'deputy', saidOn: '2023-05-06' });
  return () => desk.store.close();
});

const shown = (speaker: string, asOf?: string) => showPublicSpeaker(desk, { speaker, asOf });
const nameOf = async (speaker: string) => (await shown(speaker)).speaker.value.name;
const saidBy = async (speaker: string, asOf?: string) =>
  (await shown(speaker, asOf)).sayings.map(({ claim }) => claim.slug);
const listed = async (speaker: string) =>
  (await listPublicClaims(desk, { speaker })).items.map(({ slug }) => slug);
const found = async (query: string, speaker: string) =>
  (await searchPublicClaims(desk, query, { speaker })).items.map(({ slug }) => slug);

/** Spells a speaker as another is spelled already, which only an import does. */
const spell = (speaker: number, spelling: string, isPrivate = false) =>
  performAct(
    desk,
    'speaker.changed',
    async (act) => {
      await act.record('name', { speaker, spelling });
    },
    { private: isPrivate },
  );

/** The first heading of a page of the published site. */
async function published(path: string): Promise<string | undefined> {
  sites += 1;
  const site = join(folder, `site-${sites}`);
  await publishSite(desk, { folder: site, words: english });
  return /<h1><bdi>(.*?)<\/bdi>/.exec(readFileSync(join(site, path), 'utf8'))?.[1];
}

describe('the page of a speaker', () => {
  it('is that of the speaker, where only a private merge makes it another', async () => {
    await mergeSpeakers(desk, { kept: 'mayor', gone: 'deputy', because, private: true });
    expect([await nameOf('deputy'), await saidBy('deputy')]).toEqual(['The deputy', ['bridge']]);
    expect([await nameOf('mayor'), await saidBy('mayor')]).toEqual(['The mayor', ['gate']]);
    expect(await published('speakers/deputy.html')).toBe('The deputy');
  });

  it('is that of the one it counts as, where a public merge says so', async () => {
    await mergeSpeakers(desk, { kept: 'mayor', gone: 'deputy', because });
    expect(await nameOf('deputy')).toBe('The mayor');
    expect(await saidBy('deputy')).toEqual(['gate', 'bridge']);
  });

  it('is found by its address, whatever others are called', async () => {
    const other = await addSpeaker(desk, { name: 'Somebody', slug: 'somebody' });
    await spell(other.n, 'deputy');
    expect(await nameOf('deputy')).toBe('The deputy');
    const third = await addSpeaker(desk, { name: 'Third', slug: 'third' });
    await spell(third.n, 'deputy');
    expect(await published('speakers/deputy.html')).toBe('The deputy');
  });
});

describe('what a speaker is on record with', () => {
  const withdraw = (record: string | number, on: string) =>
    retractRecord(desk, { record: String(record), because: 'Withdrawn.', on });

  it('is what counts as of the day, by the one rule for appearances', async () => {
    await addSource(desk, { title: 'The paper', slug: 'paper', publishedOn: '2023-05-07' });
    await addAppearance(desk, { claim: 'bridge', speaker: 'mayor', source: 'paper' });
    expect(await saidBy('mayor', '2023-05-06')).toEqual(['gate']);
    expect(await saidBy('mayor', '2023-05-07')).toEqual(['gate', 'bridge']);
    await withdraw('paper', '2023-05-20');
    expect(await saidBy('mayor', '2023-05-19')).toEqual(['gate', 'bridge']);
    expect(await saidBy('mayor', '2023-05-20')).toEqual(['gate']);
    const { sayings, record } = await shown('mayor', '2023-05-20');
    expect(record?.claims).toBe(sayings.length);
  });

  it('was said before it was withdrawn, and known of before that was', async () => {
    const [gate] = (await shown('mayor')).sayings;
    await withdraw(gate?.appearance.n ?? 0, '2023-05-20');
    expect(await saidBy('mayor', '2023-05-19')).toEqual(['gate']);
    expect(await saidBy('mayor', '2023-05-20')).toEqual([]);
    const { absence } = await noteAbsence(desk, {
      ...{ claim: 'gate', kind: 'noted', by: 'mayor', until: '2023-05-10' },
    });
    await withdraw(absence.n, '2023-05-20');
    const lookedBy = async (asOf: string) => (await shown('mayor', asOf)).looks.length;
    expect(await lookedBy('2023-05-09')).toBe(0);
    expect(await lookedBy('2023-05-19')).toBe(1);
    expect(await lookedBy('2023-05-20')).toBe(0);
  });
});

describe('the names and roles of a speaker', () => {
  const retract = (record: number | undefined, facts: { on?: string; mistake?: boolean }) =>
    retractRecord(desk, { record: String(record), because: 'No more.', ...facts });
  const told = async (asOf: string) => {
    const { speaker } = await shown('clerk', asOf);
    const { speakers } = await dossier(desk, { claim: 'gate', asOf });
    const inDossier = speakers.find(({ slug }) => slug === 'clerk');
    expect([inDossier?.names, inDossier?.roles]).toEqual([speaker.names, speaker.roles]);
    const names = speaker.names.map(({ value }) => value.spelling);
    return [...names, ...speaker.roles.map(({ value }) => value.title)];
  };

  it('are those that hold as of the day, on the page and in a dossier', async () => {
    await addSpeaker(desk, {
      ...{ name: 'The clerk', slug: 'clerk', alsoKnownAs: ['Clerk of the town'] },
      roles: [{ title: 'Clerk' }, { title: 'Treasurer' }],
    });
    await addAppearance(desk, { claim: 'gate', speaker: 'clerk', saidOn: '2023-05-05' });
    const { names, roles } = (await shown('clerk')).speaker;
    await retract(roles[0]?.n, { on: '2023-06-01' });
    expect(await told('2023-05-31')).toEqual(['Clerk of the town', 'Clerk', 'Treasurer']);
    expect(await told('2023-06-01')).toEqual(['Clerk of the town', 'Treasurer']);
    await retract(roles[1]?.n, { mistake: true });
    await retract(names[0]?.n, { mistake: true });
    expect(await told('2023-05-31')).toEqual(['Clerk']);
    await logClaim(desk, { text: 'Nobody may know.', private: true });
    await expect(listed('Clerk of the town')).rejects.toMatchObject({ kind: 'not_found' });
  });
});

describe('public claims by a speaker', () => {
  it('are none that only a private merge gives the speaker', async () => {
    await mergeSpeakers(desk, { kept: 'mayor', gone: 'deputy', because, private: true });
    expect([await listed('mayor'), await listed('deputy')]).toEqual([['gate'], ['bridge']]);
    expect([await found('bridge', 'mayor'), await found('bridge', 'deputy')]).toEqual([
      [],
      ['bridge'],
    ]);
  });

  it('are those of all that a public merge makes one', async () => {
    await logClaim(desk, { text: 'Nobody may know.', private: true });
    await mergeSpeakers(desk, { kept: 'mayor', gone: 'deputy', because });
    expect([await listed('mayor'), await listed('deputy')]).toEqual([
      ['gate', 'bridge'],
      ['gate', 'bridge'],
    ]);
  });

  it('are asked for by a spelling that is public, and by no other', async () => {
    const { n } = (await shown('deputy')).speaker;
    await spell(n, 'Number two');
    await spell(n, 'The fox', true);
    expect(await listed('number two')).toEqual(['bridge']);
    for (const speaker of ['The fox', 'Nobody']) {
      await expect(listed(speaker)).rejects.toMatchObject({ kind: 'not_found' });
    }
    const other = await addSpeaker(desk, { name: 'Somebody', private: true });
    await spell(other.n, 'The deputy', true);
    expect(await listed('The deputy')).toEqual(['bridge']);
  });

  it('are asked for by no speaker or topic that is private', async () => {
    await logClaim(desk, { text: 'The well was dry.', slug: 'well', topics: ['Water'] });
    await hideRecord(desk, { record: 'deputy', because });
    await hideRecord(desk, { record: 'water', because });
    await expect(listed('deputy')).rejects.toMatchObject({ kind: 'not_found' });
    await expect(listPublicClaims(desk, { topic: 'water' })).rejects.toMatchObject({
      kind: 'not_found',
    });
  });
});

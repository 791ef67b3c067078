import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shownSpeakerText } from '../../src/cli/present/speaker-json.ts';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { listSpeakers } from '../../src/queries/list-speakers.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { mergeSpeakers } from '../../src/services/merge-speakers.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { lintWording } from '../../src/summaries/wording-linter.ts';
import { english } from '../../src/summaries/words/english.ts';
import { as, bridgeWorld, model } from '../support/bridge-world.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const desk: Desk = await newDesk(folder);
const firm = { strength: 'strong', credibility: '1', source: 'paper' } as const;
const record = async (asOf = '2023-12-31', facts: { knownAt?: string; speaker?: string } = {}) =>
  (await showSpeaker(desk, { speaker: 'Eva Novak', asOf, ...facts })).record;
const lines = async (asOf = '2023-12-31', speaker = 'Eva Novak') => {
  const text = shownSpeakerText(await showSpeaker(desk, { speaker, asOf }), 10_000);
  return text.slice(text.indexOf('The record')).split('\n').slice(1);
};
const say = (
  slug: string,
  manner: 'asserts' | 'denies' | 'suggests' = 'asserts',
  saidOn = '2023-05',
) => addAppearance(desk, { claim: slug, speaker: 'Eva Novak', manner, saidOn });

describe('the record of a speaker', () => {
  beforeAll(async () => {
    await bridgeWorld(desk);
    for (const slug of ['a', 'b', 'c', 'd']) await logClaim(desk, { text: `It is ${slug}.`, slug });
    await logClaim(desk, { text: 'It will be.', slug: 'will', kind: 'forecast' });
    await logClaim(desk, { text: 'It is fine.', slug: 'fine', kind: 'opinion' });
    for (const slug of ['a', 'b', 'c', 'd', 'will', 'fine']) await say(slug);
    await say('a', 'denies', '2023-06-01');
    await addEvidence(desk, { claim: 'a', stance: 'supports', ...firm });
    await addEvidence(desk, { claim: 'b', stance: 'refutes', ...firm });
    await noteAbsence(desk, { claim: 'c', kind: 'noted', by: 'Ivo', until: '2023-06' });
  });

  it('counts claims by manner, where they stand, and of how many: none that nobody looked at', async () => {
    expect(await record()).toMatchObject({
      claims: 6,
      manners: [
        {
          ...{
            manner: 'asserts',
            claims: 6,
            lookedAt: 3,
            unchecked: 1,
            pending: 1,
            notCheckable: 1,
          },
          stands: [
            { status: 'no_evidence_found', rung: 'noted', lookedUntil: '2023-06-30', claims: [8] },
            { status: 'supported', claims: [6] },
            { status: 'refuted', claims: [7] },
          ],
        },
        { manner: 'denies', claims: 1, lookedAt: 1, stands: [{ status: 'supported' }] },
      ],
    });
    expect(await lines()).toEqual([
      '  Asserted: six claims. Of these six, three have been looked at: one at no evidence known to those who are named (“noted”), up to 30 June 2023; one at supported; one at refuted. On one, nothing that bears on it is on record here; that counts for neither side. Not settled so far: one. Opinions, which evidence cannot settle: one.',
      '  Denied: one claim. It stands at supported.',
      expect.stringMatching(/^ {2}What gets checked is not a sample: /),
    ]);
  });

  it('is told on both clocks', async () => {
    expect(await record('2023-05-09')).toMatchObject({ claims: 0, manners: [] });
    expect((await record('2023-05-31'))?.manners).toMatchObject([{ claims: 6, lookedAt: 2 }]);
    const { position } = await showSpeaker(desk, { speaker: 'Eva Novak' });
    const said = await say('bridge');
    expect((await record())?.claims).toBe(7);
    expect((await record('2023-12-31', { knownAt: String(position) }))?.claims).toBe(6);
    const taken = { record: String(said.appearance.n), because: 'Misheard.', mistake: true };
    await retractRecord(desk, taken);
    expect((await record())?.claims).toBe(6);
  });

  it('leaves out claims that are drafts, and is none of an unnamed group', async () => {
    await logClaim(as(desk, model), { text: 'It is wet.', slug: 'wet' });
    await say('wet');
    expect((await record())?.claims).toBe(6);
    await addSpeaker(desk, { name: 'Some residents', kind: 'group' });
    await addAppearance(desk, { claim: 'a', speaker: 'Some residents' });
    expect(await record('2026-12-31', { speaker: 'Some residents' })).toBeNull();
    expect(await lines('2026-12-31', 'Some residents')).toEqual([
      '  An unnamed group has no track record: nobody knows whose words these are.',
    ]);
  });

  it('is one record of two speakers who were merged, and counts merged claims once', async () => {
    await addAppearance(desk, { claim: 'd', speaker: 'E. Nowak', manner: 'suggests' });
    await mergeSpeakers(desk, { kept: 'Eva Novak', gone: 'E. Nowak', because: 'One.' });
    await mergeClaims(desk, { kept: 'a', gone: 'd', because: 'One.' });
    const found = await record('2026-12-31', { speaker: 'e. nowak' });
    expect(found).toMatchObject({ claims: 5 });
    expect(found?.manners.map(({ manner, claims }) => [manner, claims])).toEqual([
      ['asserts', 5],
      ['suggests', 1],
      ['denies', 1],
    ]);
  });
});

describe('the record of who said what held then', () => {
  const told = async (speaker: string) => {
    const shown = await showSpeaker(held, { speaker, asOf: '2024-12-31' });
    return shownSpeakerText(shown, 10_000).split('\n').at(-2)?.trim();
  };
  const said = (speaker: string, saidOn: string, more: { readonly manner?: 'denies' } = {}) =>
    addAppearance(held, { claim: 'mayor', speaker, saidOn, ...more });
  let held: Desk;
  beforeAll(async () => {
    held = await newDesk(scratchFolder());
    await bridgeWorld(held);
    await logClaim(held, { text: 'Ana is the mayor.', slug: 'mayor' });
    const evidence = { ...firm, claim: 'mayor' };
    await addEvidence(held, { ...evidence, stance: 'supports', about: '2023-01' });
    await addEvidence(held, { ...evidence, source: 'wire', stance: 'refutes', about: '2024' });
    return () => held.store.close();
  });

  it('stands by the period that holds the day it was said, not by where the claim stands now', async () => {
    await said('Ann', '2023-01-10');
    await said('Bob', '2024-02-01');
    await said('Cy', '2023-01-11', { manner: 'denies' });
    expect(await told('Ann')).toBe(
      'Asserted: one claim. It stands at supported for the time this was said.',
    );
    expect(await told('Bob')).toBe(
      'Asserted: one claim. It stands at refuted for the time this was said.',
    );
    expect(await told('Cy')).toMatch(/^Denied: one claim. It stands at supported for the time/);
  });

  it('says so where the day lies in no period, in one perhaps, or where it was said at several times', async () => {
    await said('Dee', '2022');
    await said('Eva', '2023');
    for (const saidOn of ['2023-01-12', '2024-03-01']) await said('Fay', saidOn);
    expect(await told('Dee')).toContain('refuted (the time this was said lies in none of the');
    expect(await told('Eva')).toContain(
      'refuted (whether it held when this was said is not certain)',
    );
    expect(await told('Fay')).toContain(
      '(said more than once, and not the same holds for each time)',
    );
  });

  it('is the same in public, and stands beside each saying', async () => {
    const site = join(folder, 'held');
    await publishSite(held, { folder: site, words: english, asOf: '2024-12-31' });
    const page = readFileSync(join(site, 'speakers/ann.html'), 'utf8');
    expect(page).toContain('It stands at supported for the time this was said.');
    expect(page).toContain('<span>For the time this was said, firm evidence supports the claim.');
  });
});

it('the record of a speaker counts no claim that was a mistake of the desk', async () => {
  const own = await newDesk(folder);
  const appearance = { speaker: 'Lea Moss', saidOn: '2023-05' };
  await logClaim(own, { text: 'The crane was tested.', slug: 'tested', appearance });
  await logClaim(own, { text: 'The crane was sold.', slug: 'sold', appearance });
  await retractRecord(own, { record: 'sold', because: 'Misread.', mistake: true });
  const shown = await showSpeaker(own, { speaker: 'Lea Moss', asOf: '2023-12-31' });
  expect(shown.record?.manners).toMatchObject([{ claims: 1, unchecked: 1 }]);
  await own.store.close();
});

describe('the words of the record', () => {
  it('say no more than the looks allow, of every speaker of the interview', async () => {
    const seeded = await seededDesk(folder);
    for (const asOf of ['2023-03-10', '2023-04-02', '2024-05-01']) {
      for (const { n } of (await listSpeakers(seeded, { limit: 1000 })).items) {
        const shown = await showSpeaker(seeded, { speaker: String(n), asOf });
        const text = shownSpeakerText(shown, 10_000);
        const told = text.slice(text.indexOf('The record, as of'));
        const stands = shown.record?.manners.flatMap((manner) => manner.stands) ?? [];
        const looked = stands.find(({ lookedUntil }) => lookedUntil !== null);
        const facts = {
          ...{ status: looked?.status ?? 'unchecked', rung: looked?.rung ?? null, asOf },
          lookedUntil: looked?.lookedUntil ?? null,
          looks: stands.flatMap(({ rung }) => rung ?? []),
        } as const;
        expect(lintWording(told.split('\n').slice(1).join('\n'), facts)).toEqual([]);
        expect(told).not.toMatch(/%|per cent/);
      }
    }
    await seeded.store.close();
  });
});

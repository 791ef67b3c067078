import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { makeApp } from '../../../src/http/app.ts';
import { claimsInFull } from '../../../src/queries/claims-in-full.ts';
import { dossier } from '../../../src/queries/dossier.ts';
import { readDossiers } from '../../../src/queries/dossiers.ts';
import { resolveMoment } from '../../../src/queries/moment.ts';
import { showPublicSource } from '../../../src/queries/public/show-public-source.ts';
import { showPublicSpeaker } from '../../../src/queries/public/show-public-speaker.ts';
import { status } from '../../../src/queries/status.ts';
import { timeline } from '../../../src/queries/timeline/timeline.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { assessClaim } from '../../../src/services/assess-claim.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { acceptDrafts } from '../../../src/services/judge-drafts.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { recheckSource } from '../../../src/services/recheck-source.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { toMarkdown } from '../../../src/summaries/markdown.ts';
import { outlineOf } from '../../../src/summaries/outline.ts';
import { english } from '../../../src/summaries/words/english.ts';
import { as, bridgeWorld, firmPiece, model } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const mistake = { because: 'It is another one.', mistake: true } as const;
const notPublic = { kind: 'not_found', code: 'not_public' };
const host = '127.0.0.1:4173';
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

/** The page at an address, as a server gives it. */
async function page(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure: () => undefined });
  const answer = await app.request(`http://${host}/${path}`, { headers: { host } });
  return { status: answer.status, text: await answer.text() };
}

/** A newer text of the minutes. */
const captureAgain = (text: string, by = desk) =>
  recheckSource(by, { source: 'minutes' }, { bytes: Buffer.from(text), address: 'm.txt' });

describe('a draft of a claim', () => {
  it('is answered to the desk, and to the public only once it is accepted', async () => {
    const { n } = (await logClaim(as(desk, model), { text: 'It was shut.', slug: 'shut' })).claim;
    const moment = await resolveMoment(desk);
    const asked = { claim: 'shut', public: true } as const;
    for (const ask of [status, dossier, timeline]) {
      await expect(ask(desk, asked)).rejects.toMatchObject(notPublic);
      expect(await ask(desk, { claim: 'shut' })).toMatchObject({ claim: { n } });
    }
    const { reader } = desk.store;
    const sight = { moment, audience: 'public' } as const;
    expect(await claimsInFull(reader, [n], sight)).toEqual([]);
    expect((await readDossiers(reader, [n], sight)).size).toBe(0);
    expect((await page('claims/shut')).status).toBe(404);
    await acceptDrafts(desk, { records: ['shut'] });
    expect((await status(desk, asked)).claim.n).toBe(n);
    expect((await page('claims/shut')).status).toBe(200);
  });
});

describe('evidence that is proposed', () => {
  it('is read by nobody but the desk before a person takes it over, with the source behind it', async () => {
    await addSource(as(desk, model), { title: 'A hearsay page', slug: 'hearsay' });
    const facts = { claim: 'bridge', source: 'hearsay', strength: 'strong' } as const;
    const note = 'Quetzal is said to have been bribed.';
    const proposed = await addEvidence(as(desk, model), { ...facts, note, stance: 'refutes' });
    const n = String(proposed.n);
    const undercutter = { ...facts, source: 'paper', stance: 'undercuts', undercuts: n } as const;
    await addEvidence(desk, { ...undercutter, note: 'Quetzal denies it.' });
    const { n: piece } = await firmPiece(desk, 'council');
    const judged = { claim: 'bridge', status: 'supported', confidence: 'high' } as const;
    const considered = [n, String(piece)];
    await assessClaim(desk, { ...judged, considered, because: 'The council says so.' });
    const read = async () => {
      const seen = await dossier(desk, { claim: 'bridge', public: true });
      return [
        toMarkdown(outlineOf(seen)),
        JSON.stringify(seen),
        (await page('claims/bridge')).text,
      ];
    };
    for (const text of await read()) expect(text).not.toMatch(/Quetzal|hearsay/);
    const own = await dossier(desk, { claim: 'bridge' });
    const seen = await dossier(desk, { claim: 'bridge', public: true });
    expect(own.derived.setAside).toMatchObject([{ n: proposed.n, reason: 'draft' }]);
    expect(seen.derived.setAside).toEqual([]);
    expect([seen.derived.status, seen.assessed?.value.considered]).toEqual(['supported', [piece]]);
    await acceptDrafts(desk, { records: [n] });
    for (const text of await read()) expect(text).toMatch(/Quetzal/);
  });
});

describe('a speaker that is a draft', () => {
  it('is put right without the public being told, and so are the names that people gave it', async () => {
    await addSpeaker(as(desk, model), { name: 'Ines Drafty', slug: 'ines' });
    const because = 'The name was cut short.';
    await correctRecord(desk, { record: 'ines', set: { name: 'Mayor Drafty' }, because });
    const name = await desk.store.reader
      .selectFrom('record_name')
      .select('n')
      .executeTakeFirstOrThrow();
    await retractRecord(desk, {
      record: String(name.n),
      because: 'No Mayor Drafty.',
      mistake: true,
    });
    for (const path of ['corrections', 'corrections.xml', 'corrections.json', 'feed.xml']) {
      expect((await page(path)).text).not.toContain('Drafty');
    }
    await acceptDrafts(desk, { records: ['ines'] });
    expect((await page('corrections')).text).toMatch(/No Mayor Drafty.*Ines Drafty/s);
  });

  it('has no page before it is accepted', async () => {
    await addSpeaker(as(desk, model), { name: 'Eva Novak', slug: 'eva' });
    await expect(showPublicSpeaker(desk, { speaker: 'eva' })).rejects.toMatchObject(notPublic);
    await acceptDrafts(desk, { records: ['eva'] });
    expect((await showPublicSpeaker(desk, { speaker: 'eva' })).speaker.slug).toBe('eva');
  });
});

describe('a source', () => {
  const show = () => showPublicSource(desk, { source: 'minutes' });

  it('that is a draft has no page before it is accepted', async () => {
    await addSource(as(desk, model), { title: 'Minutes', slug: 'minutes' });
    await expect(show()).rejects.toMatchObject(notPublic);
    await acceptDrafts(desk, { records: ['minutes'] });
    expect((await show()).source.slug).toBe('minutes');
  });

  it('that was a mistake has no page, and nothing leads to one', async () => {
    await firmPiece(desk, 'paper');
    await firmPiece(desk, 'council');
    await addAppearance(desk, { claim: 'bridge', speaker: 'Eva Novak', source: 'paper' });
    expect((await page('claims/bridge')).text).toContain('href="/sources/paper"');
    expect((await page('sources/wire')).text).toContain('href="/sources/paper"');
    await retractRecord(desk, { record: 'paper', ...mistake });
    expect((await page('sources/paper')).status).toBe(404);
    for (const path of ['claims/bridge', 'sources/wire', 'speakers/eva-novak', 'sources']) {
      const { status: answered, text } = await page(path);
      expect([path, answered, text.includes('/sources/paper')]).toEqual([path, 200, false]);
    }
  });

  it('shows no text that is a draft or was a mistake', async () => {
    const file = { title: 'Minutes', slug: 'minutes', address: 'm.txt' };
    const { snapshot } = await captureSource(desk, Buffer.from('The first text.'), file);
    await captureAgain('The second text.');
    const proposed = await captureAgain('The third text.', as(desk, model));
    const texts = async () => (await show()).snapshots.map(({ text }) => text);
    expect(await texts()).toEqual(['The first text.', 'The second text.']);
    await retractRecord(desk, { record: String(snapshot.n), ...mistake });
    expect(await texts()).toEqual(['The second text.']);
    await acceptDrafts(desk, { records: [String(proposed.snapshot)] });
    expect(await texts()).toEqual(['The second text.', 'The third text.']);
  });
});

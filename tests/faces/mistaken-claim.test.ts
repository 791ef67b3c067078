import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesText } from '../../src/cli/present/changes-text.ts';
import { rippleText } from '../../src/cli/present/ripple-text.ts';
import { shownSpeakerJson, shownSpeakerText } from '../../src/cli/present/speaker-json.ts';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { readHead } from '../../src/queries/head.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { countPublicClaims } from '../../src/queries/public/count-public-claims.ts';
import { ripple } from '../../src/queries/ripple/ripple.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { addSource } from '../../src/services/add-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const asOf = '2026-12-31';
const line = /Taken back as a mistake of this desk \([^)]+\): “Misread”/;
let desk: Desk;
let retraction: number;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await logClaim(desk, { text: 'The ferry sank.', slug: 'ferry' });
  await addAppearance(desk, {
    ...{ claim: 'bridge', speaker: 'Joe Ek', saidOn: '2023-05-20', source: 'paper' },
  });
  const taken = { record: 'bridge', because: 'Misread', mistake: true };
  retraction = (await retractRecord(desk, taken)).retraction.n;
});
afterEach(() => desk.store.close());

const host = '127.0.0.1:4173';
async function page(path: string): Promise<string> {
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure: () => undefined });
  return (await app.request(`http://${host}/${path}`, { headers: { host } })).text();
}

const counts = async () => [...(await countPublicClaims(desk, { asOf }))];

describe('a claim that was a mistake of the desk', () => {
  it('is marked where its sayings are told of a speaker, and of a source', async () => {
    const shown = await showSpeaker(desk, { speaker: 'Joe Ek', asOf });
    expect(shownSpeakerText(shown, 200)).toMatch(line);
    expect(shownSpeakerJson(shown)).toMatchObject({
      appearances: [{ claim: { retractions: [{ n: retraction, because: 'Misread' }] } }],
    });
    const rests = await ripple(desk, { record: 'paper', asOf });
    expect(rests.claims).toMatchObject([{ takenBack: [{ n: retraction }] }]);
    expect(rippleText(rests, 200)).toMatch(line);
  });

  it('is marked among what is new', async () => {
    const news = await changes(desk, { since: '1', asOf });
    expect(news.claims).toMatchObject([
      { claim: { slug: 'ferry', takenBack: [] } },
      { claim: { slug: 'bridge', takenBack: [{ n: retraction }] } },
    ]);
    expect(changesText(news, 200)).toMatch(line);
  });

  it('is in no list of claims unless it is asked for, nor among those that want another look', async () => {
    const slugs = async (known?: { knownAt: string }) => {
      const { items } = await listClaims(desk, { asOf, withoutMistakes: true, ...known });
      return items.map(({ slug }) => slug);
    };
    const stale = async (known?: { knownAt: string }) =>
      (await staleClaims(desk, { asOf: '2029-01-01', ...known })).claims.map(({ slug }) => slug);
    const { position } = await readHead(desk);
    const [now, before] = [{ knownAt: String(position) }, { knownAt: String(position - 1) }];
    expect(await slugs()).toEqual(['ferry']);
    expect(await slugs(before)).toEqual(['bridge', 'ferry']);
    expect(await slugs(now)).toEqual(['ferry']);
    expect((await listClaims(desk, { asOf })).items).toMatchObject([
      { slug: 'bridge', takenBack: [{ n: retraction }] },
      { slug: 'ferry', takenBack: [] },
    ]);
    const look = { kind: 'searched', where: ['The log'], until: '2023-05-04' } as const;
    for (const claim of ['bridge', 'ferry']) await noteAbsence(desk, { claim, ...look });
    expect(await stale()).toEqual(['ferry']);
    await logClaim(desk, { text: 'Another.' });
    expect(await stale({ knownAt: String(position + 2) })).toEqual(['ferry']);
    const listed = await page('claims');
    expect(listed).toContain('/claims/ferry');
    expect(listed).not.toContain('/claims/bridge');
  });

  it('is said to be one in its summary where sayings and looks are told', async () => {
    const told = await dossier(desk, { claim: 'bridge', asOf });
    const summary = toText(outlineOf(told, english), { width: 1000 });
    const said = String.raw`\n.*\(claim\) was taken back as a mistake of this desk`;
    expect(summary).toMatch(new RegExp(`Who says it${said}`));
    expect(summary).toMatch(new RegExp(`What was looked for, and what stays unknown${said}`));
    expect(toText(outlineOf(told, german), { width: 1000 })).toMatch(
      /\(Behauptung\) wurde als Fehler dieser Redaktion zurückgenommen.*\n/,
    );
  });

  it('is in no count of claims, unless that was the mistake', async () => {
    expect(await counts()).toEqual([['unchecked', 1]]);
    expect(await page('')).toContain('1 claim<');
    await addSource(desk, { title: 'Of this desk alone', private: true });
    expect(await counts()).toEqual([['unchecked', 1]]);
    const undone = { record: String(retraction), because: 'It was right', mistake: true };
    await retractRecord(desk, undone);
    expect(await counts()).toEqual([['unchecked', 2]]);
  });
});

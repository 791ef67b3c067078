import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesText } from '../../src/cli/present/changes-text.ts';
import { rippleText } from '../../src/cli/present/ripple-text.ts';
import { shownSpeakerJson, shownSpeakerText } from '../../src/cli/present/speaker-json.ts';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { countPublicClaims } from '../../src/queries/public/count-public-claims.ts';
import { ripple } from '../../src/queries/ripple/ripple.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { addSource } from '../../src/services/add-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
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

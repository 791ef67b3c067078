import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { status } from '../../src/queries/status.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import type { Words } from '../../src/summaries/words/words.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
let desk: Desk;

/* A search that reaches far less than what somebody knows of. */
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  const claim = 'bridge';
  await addAppearance(desk, { claim, speaker: 'Di Moe', saidOn: '2019-01-01' });
  await noteAbsence(desk, {
    ...{ claim, kind: 'searched', by: 'Cy Lund', where: ['the log'], until: '2019-01-01' },
  });
  await noteAbsence(desk, { claim, kind: 'noted', by: 'Di Moe', until: '2026-11-01' });
  await assessClaim(desk, {
    ...{ claim, status: 'no_evidence_found', confidence: 'low', because: 'As read.' },
  });
  return () => desk.store.close();
});

async function page(path: string, words: Words): Promise<string> {
  const app = makeApp({ desk, words, hosts: new Set([host]), onFailure: () => undefined });
  const answer = await app.request(`http://${host}/${path}`, { headers: { host } });
  return (await answer.text()).replaceAll(/<[^>]+>/g, '');
}

const inEnglish = /up to 1 January 2019 \(a look that says less reaches 1 November 2026\)/;
const inGerman =
  /bis 1\. Januar 2019 \(ein Nachsehen, das weniger besagt, reicht bis 1\. November 2026\)/;
const tooFar =
  /(searched”\), up to|gesucht“\), bis|Searched, to|Gesucht, bis) (1 |1\. )?(November |2026)/;

describe('no evidence found', () => {
  it('goes with the day that its own rung reaches, beside the latest of all looks', async () => {
    const reach = { rung: 'searched', lookedUntil: '2026-11-01', rungUntil: '2019-01-01' };
    const found = await status(desk, { claim: 'bridge' });
    expect(found.derived).toMatchObject(reach);
    expect(found.assessed).toMatchObject(reach);
    expect((await listClaims(desk, {})).items).toMatchObject([reach]);
    expect((await listClaims(desk, { asOf: '2020' })).items).toMatchObject([
      { rung: 'searched', lookedUntil: '2019-01-01' },
    ]);
  });

  it('is told so where the public knows of less', async () => {
    const missing = { claim: 'bridge', kind: 'expected', note: 'All are listed.' } as const;
    await noteAbsence(desk, { ...missing, until: '2026-11-01', private: true });
    const found = await status(desk, { claim: 'bridge' });
    expect(found.derived).toMatchObject({ rung: 'expected', lookedUntil: '2026-11-01' });
    expect(found.public).toMatchObject({ rung: 'searched', rungUntil: '2019-01-01' });
  });

  it.each([
    [english, inEnglish],
    [german, inGerman],
  ])('is told so by every page, in each language', async (words, both) => {
    for (const path of ['claims/bridge', 'claims', 'speakers/di-moe', 'assessments.xml']) {
      const text = await page(path, words);
      expect([path, text]).toEqual([path, expect.stringMatching(both)]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(tooFar)]);
    }
  });

  it('is told so by a summary', async () => {
    const found = await dossier(desk, { claim: 'bridge' });
    expect(toMarkdown(outlineOf(found, english))).toMatch(inEnglish);
    expect(toMarkdown(outlineOf(found, german)).replaceAll('\\', '')).toMatch(inGerman);
  });
});

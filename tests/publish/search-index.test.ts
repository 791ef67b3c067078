import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await logClaim(desk, { text: 'The gate was shut.', slug: 'gate' });
  await logClaim(desk, { text: 'The quay was closed.', slug: 'quay' });
  return () => desk.store.close();
});

async function index(): Promise<unknown> {
  const site = join(folder, 'site');
  await publishSite(desk, { folder: site, words: english });
  return JSON.parse(readFileSync(join(site, 'search-index.json'), 'utf8'));
}
const merge = () => mergeClaims(desk, { kept: 'gate', gone: 'quay', because: 'One event.' });
const gate = ['claims/gate.html', 'The gate was shut.', 'Unchecked'];
const quay = ['claims/quay.html', 'The quay was closed.', 'Unchecked'];

describe('the index of a published site', () => {
  it('has the words of claims that count as another with that one, until they are parted', async () => {
    await merge();
    expect(await index()).toEqual([[...gate, 'The quay was closed.']]);
    await partClaims(desk, { claim: 'quay', because: 'Two events.' });
    expect(await index()).toEqual([gate, quay]);
  });

  it('says of no evidence found by which look, and how far it reaches, as a card does', async () => {
    await noteAbsence(desk, { claim: 'gate', kind: 'searched', where: ['Logs'], until: '2024-03' });
    const reach = 'searched for, and no evidence found (“searched”), up to 31 March 2024';
    expect(await index()).toEqual([
      ['claims/gate.html', 'The gate was shut.', `No evidence found · ${reach}`],
      quay,
    ]);
    const card = readFileSync(join(folder, 'site/cards/gate.svg'), 'utf8');
    expect(card).toContain(`>${reach}</text>`);
    expect(card).toContain(`No evidence found ${reach}"`);
  });

  it('has them by no private merge, and no words of a private claim', async () => {
    const merged = await merge();
    await hideRecord(desk, { record: String(merged.merge.n), because: 'It is not told.' });
    expect(await index()).toEqual([gate, quay]);
    await hideRecord(desk, { record: 'quay', because: 'It names a minor.' });
    expect(await index()).toEqual([gate]);
  });
});

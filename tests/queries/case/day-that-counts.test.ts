import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { isoOfDay } from '../../../src/model/day.ts';
import { dossier } from '../../../src/queries/dossier.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { noteAbsence } from '../../../src/services/note-absence.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { bridgeWorld } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await addSource(desk, { title: 'Undated', slug: 'undated' });
  await addSource(desk, {
    ...{ title: 'Quotes', slug: 'quotes' },
    kind: 'excerpt',
    origin: 'paper',
    publishedOn: '2025',
  });
  return () => desk.store.close();
});

/** The one record of the claim, by its days. */
async function dayOf(kind: 'evidence' | 'absences' | 'appearances'): Promise<string> {
  const [record] = (await dossier(desk, { claim: 'bridge' }))[kind];
  if (!record) throw new Error('nothing was recorded');
  return `${isoOfDay(record.day.first)}/${isoOfDay(record.day.last)}`;
}

const entered = '2026-11-24/2026-11-24';
const published = '2023-05-10/2023-05-10';

describe('the day that counts', () => {
  it.each([
    [
      'its own, the first day anyone could see it',
      { source: 'paper', on: '2023-06' },
      '2023-06-01/2023-06-30',
    ],
    ["its source's date of publication", { source: 'paper' }, published],
    ['that of the work, for an excerpt of it', { source: 'quotes' }, published],
    [
      'never the day of what it shows, so without a date that of entry',
      { source: 'undated', about: '2023-05' },
      entered,
    ],
  ])('of evidence is %s', async (_what, given, day) => {
    await addEvidence(desk, { claim: 'bridge', stance: 'supports', ...given });
    expect(await dayOf('evidence')).toBe(day);
  });

  it.each([
    ['the day it reaches to', { until: '2023-06', source: 'paper' }, '2023-06-01/2023-06-30'],
    ["its source's date of publication", { source: 'paper' }, published],
    ['that of entry where there is none', { source: 'undated' }, entered],
  ])('of an absence is %s', async (_what, given, day) => {
    await noteAbsence(desk, { claim: 'bridge', kind: 'noted', by: 'Dee Park', ...given });
    expect(await dayOf('absences')).toBe(day);
  });

  it.each([
    ['the day it was said', { saidOn: '2022', source: 'paper' }, '2022-01-01/2022-12-31'],
    ["its source's date of publication", { source: 'quotes' }, published],
    ['that of entry where there is none', {}, entered],
  ])('of an appearance is %s', async (_what, given, day) => {
    await addAppearance(desk, { claim: 'bridge', speaker: 'The mayor', ...given });
    expect(await dayOf('appearances')).toBe(day);
  });
});

import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { itemReviewed } from '../../src/formats/claim-review/item-reviewed.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { addSource } from '../../src/services/add-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

/** When each of some speakers said it, each in a work of its own; null: no day is on record. */
async function saidOn(desk: Desk, days: readonly (string | null)[]): Promise<Dossier> {
  await logClaim(desk, { text: 'The mill burned down.', slug: 'mill' });
  for (const [at, day] of days.entries()) {
    const source = `work-${at}`;
    const publishedOn = day ?? undefined;
    await addSource(desk, { title: `Work ${at}`, slug: source, publishedOn });
    await addAppearance(desk, { claim: 'mill', speaker: `Speaker ${at}`, source });
  }
  return dossier(desk, { claim: 'mill', asOf: '2026-12-31' });
}

const told = (read: Dossier, words = english) => toText(outlineOf(read, words), { width: 1000 });

describe('who is told first', () => {
  const folder = scratchFolder();
  it.each([
    [['2024-02', '2024-03-01'], 'First on record: Speaker 0', 'Work 0'],
    [['2024-03-01', '2024-03-01'], 'Among the first on record: Speaker 0', undefined],
    [['2024-03', '2024-03'], 'Among the first on record: Speaker 0', undefined],
    [['2024-03-01', '2024-03'], 'Among the first on record: Speaker 0', undefined],
    [['2024', '2024-03', '2024-03-15'], 'Perhaps the first on record: Speaker 0', undefined],
    [['0000', '../2024-02'], 'Perhaps the first on record: Speaker 1', undefined],
    [['2024-03-01', null], 'Perhaps the first on record: Speaker 0', undefined],
    [[null, null], 'Perhaps the first on record: Speaker 0', undefined],
  ])('of %j is "%s", and first appeared in %s', async (days, said, work) => {
    const desk = await newDesk(folder);
    const read = await saidOn(desk, days);
    expect(told(read)).toContain(`- ${said} asserted it`);
    expect(itemReviewed(read).firstAppearance?.name).toBe(work);
    await desk.store.close();
  });

  it('is so in German', async () => {
    const desk = await newDesk(folder);
    const read = await saidOn(desk, ['2024', '2024-03-15']);
    expect(told(read, german)).toContain('Vielleicht zuerst verzeichnet: Speaker 0');
    await desk.store.close();
  });
});

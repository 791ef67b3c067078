import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { publicNews } from '../../../src/queries/public/public-news.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { as, bridgeWorld, firmPiece, model } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const told = async () =>
  (await publicNews(desk, { limit: 8 })).map(({ claim, newest }) => [claim.slug, newest.kind]);
const retract = (record: string | number, facts: { mistake?: boolean; on?: string }) =>
  retractRecord(desk, { record: String(record), because: 'It is another one.', ...facts });

describe('the news that the public is told', () => {
  it('is the newest record of each claim, the newest first', async () => {
    await logClaim(desk, { text: 'The gate was shut.', slug: 'gate' });
    await firmPiece(desk, 'paper');
    expect(await told()).toEqual([
      ['bridge', 'evidence'],
      ['gate', 'claim'],
    ]);
  });

  it('is no record that was a mistake of the desk, nor a draft', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await addEvidence(as(desk, model), { claim: 'bridge', stance: 'context', source: 'wire' });
    expect(await told()).toEqual([['bridge', 'evidence']]);
    await retract(n, { mistake: true });
    expect(await told()).toEqual([['bridge', 'claim']]);
  });

  it('stands by what is news of a claim, whatever else touched it', async () => {
    await logClaim(desk, { text: 'The gate was shut.', slug: 'gate' });
    const { n } = await firmPiece(desk, 'paper');
    await retract(n, { mistake: true });
    expect(await told()).toEqual([
      ['gate', 'claim'],
      ['bridge', 'claim'],
    ]);
    const [newest] = await publicNews(desk, { limit: 1 });
    expect(newest?.claim.slug).toBe('gate');
  });

  it('is what the world withdrew later', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await retract(n, { on: '2023-06-01' });
    expect(await told()).toEqual([['bridge', 'evidence']]);
  });

  it('is nothing of a claim that was a mistake itself', async () => {
    await firmPiece(desk, 'paper');
    await retract('bridge', { mistake: true });
    expect(await told()).toEqual([]);
  });
});

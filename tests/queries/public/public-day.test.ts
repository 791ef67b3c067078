import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { publicDay } from '../../../src/queries/public/public-day.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { hideRecord } from '../../../src/services/set-visibility.ts';
import { as, model } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let now = 0;
let desk: Desk;
const at = (instant: string): void => {
  now = Date.parse(instant);
};
beforeEach(async () => {
  at('2026-03-01T10:00:00.000Z');
  desk = await newDesk(folder, { clock: { now: () => now }, zone: 'Asia/Tokyo' });
  return () => desk.store.close();
});

const told = async () => {
  const day = await publicDay(desk, {});
  return day && [day.on, ...day.entered.map(({ kind, hour, claim }) => [kind, hour, claim.slug])];
};
const gate = () => logClaim(desk, { text: 'The gate was shut.', slug: 'gate' });

describe('the last day of a desk', () => {
  it('is none before anything is on record', async () => {
    expect(await told()).toBeNull();
  });

  it('is the day of the newest record in the zone of the desk, hour by hour', async () => {
    await gate();
    at('2026-03-02T15:30:00.000Z');
    await logClaim(desk, { text: 'The lock was open.', slug: 'lock' });
    at('2026-03-02T23:10:00.000Z');
    await addSource(desk, { title: 'A letter', slug: 'letter' });
    await addEvidence(desk, { claim: 'gate', stance: 'context', source: 'letter' });
    expect(await told()).toEqual(['2026-03-03', ['claim', 0, 'lock'], ['evidence', 8, 'gate']]);
  });

  it('is as it was known at an earlier moment', async () => {
    await gate();
    at('2026-03-05T01:00:00.000Z');
    await logClaim(desk, { text: 'The lock was open.', slug: 'lock' });
    const day = await publicDay(desk, { knownAt: '2026-03-04T00:00:00Z' });
    expect([day?.on, day?.entered.length, day?.isPart]).toEqual(['2026-03-01', 1, false]);
  });

  it('tells of no draft, no mistake and nothing private, and goes back to the day before', async () => {
    await gate();
    at('2026-03-05T01:00:00.000Z');
    await addSource(desk, { title: 'A letter', slug: 'letter' });
    await addEvidence(as(desk, model), { claim: 'gate', stance: 'context', source: 'letter' });
    const { n } = await addEvidence(desk, { claim: 'gate', stance: 'context', source: 'letter' });
    await retractRecord(desk, { record: String(n), because: 'It is another one.', mistake: true });
    await logClaim(desk, { text: 'The lock was open.', slug: 'lock' });
    await hideRecord(desk, { record: 'lock', because: 'It names a minor.' });
    expect(await told()).toEqual(['2026-03-01', ['claim', 19, 'gate']]);
  });
});

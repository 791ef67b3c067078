import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedInterview } from '../../seed/seed-interview.ts';
import type { Desk } from '../../src/desk.ts';
import { audiences } from '../../src/model/vocabularies/acts.ts';
import { claimInFull, claimsInFull } from '../../src/queries/claims-in-full.ts';
import { resolveMoment } from '../../src/queries/moment.ts';
import { readyForMany } from '../../src/queries/ready-for-many.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { followNamed } from '../../src/store/named-records.ts';
import type { Reader } from '../../src/store/port.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { holdsAsync } from '../seeded.ts';
import { apart } from '../support/counting-desk.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { plots, tellHistories } from './two-clocks/told-histories.ts';

/*
 * What is known of which records are named spares queries and changes no answer: a reader for whom that is followed is
 * held against one for whom it is not.
 */

const folder = scratchFolder();

describe('a desk that is ready for many questions', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await newDesk(folder);
    await seedInterview(desk);
    return () => desk.store.close();
  });

  it('answers what a page of a claim shows with less than half of the queries', async () => {
    const [ready, bare] = [apart(desk), apart(desk)];
    await readyForMany(ready, { n: (await resolveMoment(desk)).n, isWhole: true });
    const made = ready.asked();
    const question = { claim: 'p4', public: true };
    const found = await claimInFull(ready, question);
    expect(found).toEqual(await claimInFull(bare, question));
    expect(ready.asked() - made).toBeLessThanOrEqual(24);
    expect(bare.asked()).toBeGreaterThan(2 * 24);
  });

  it('finds what was entered since', async () => {
    const ready = apart(desk);
    await readyForMany(ready, { n: (await resolveMoment(desk)).n, isWhole: true });
    const before = (await claimInFull(ready, { claim: 'p4' })).dossier.absences.length;
    await noteAbsence(desk, {
      claim: 'p4',
      kind: 'searched',
      where: ['Archive'],
      until: '2023-03',
    });
    const looks = async () => (await claimInFull(ready, { claim: 'p4' })).dossier.absences.length;
    expect(await looks()).toBe(before + 1);
    await readyForMany(ready, { n: (await resolveMoment(desk)).n, isWhole: true });
    expect(await looks()).toBe(before + 1);
  });

  it('becomes so step by step, and answers the same at every step', async () => {
    const { reader } = apart(desk).store;
    const { n } = await resolveMoment(desk);
    const claims = (await readRecords(reader, 'claim', {})).map((claim) => claim.n);
    const where = { column: 'claim', among: claims };
    const asked = async (by: Reader) =>
      JSON.stringify(await readRecords(by, 'absence', { where, upTo: n }));
    const whole = await asked(desk.store.reader);
    let steps = 1;
    for (; !(await followNamed(reader, n, 2)); steps += 1) expect(await asked(reader)).toBe(whole);
    expect(await asked(reader)).toBe(whole);
    expect(steps).toBeGreaterThan(3);
  });
});

describe('a desk that is ready for many questions, of any history', async () => {
  const tell = await tellHistories(folder);

  it('answers what it answered', async () => {
    let compared = 0;
    await holdsAsync(
      'what is known of which records are named changes no answer',
      fc.asyncProperty(plots(24), fc.nat(), (plot, dice) =>
        tell(plot, async ({ desk, position }) => {
          const ready = apart(desk);
          await readyForMany(ready, { n: (await resolveMoment(desk)).n, isWhole: true });
          for (const knownAt of [String(1 + (dice % position)), String(position)]) {
            compared += await agree(desk, ready, knownAt);
          }
        }),
      ),
      { runs: 4 },
    );
    expect(compared).toBeGreaterThan(10);
  }, 120_000);
});

async function agree(desk: Desk, ready: Desk, knownAt: string): Promise<number> {
  const moment = await resolveMoment(desk, { asOf: '2026-01-01', knownAt });
  const records = await readRecords(desk.store.reader, 'claim', { upTo: moment.n });
  const claims = records.map(({ n }) => n);
  for (const audience of audiences.codes) {
    const sight = { moment, audience };
    expect(await claimsInFull(ready.store.reader, claims, sight)).toEqual(
      await claimsInFull(desk.store.reader, claims, sight),
    );
  }
  return claims.length;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { addSource } from '../../src/services/add-source.ts';
import { steppingClock } from '../support/fixed-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeAll(async () => {
  // Past midnight in Prague, so the day of entry is 25 November there.
  desk = await newDesk(folder, { clock: steppingClock('2026-11-24T23:30:00.000Z') });
});
afterAll(() => desk.store.close());

const publishedOn = (date: string) =>
  addSource(desk, { title: `Published on ${date}`, publishedOn: date });

describe('a date of what has happened', () => {
  it.each(['2026-11-25', '2026-11-26', '2026-11', '2026', '2026-11-26/2027', '2026/..'])(
    'may be of today or tomorrow in the zone of the desk, or straddle it: %s',
    async (date) => {
      expect((await publishedOn(date)).value.publishedOn?.text).toBe(date);
    },
  );

  it.each(['2026-11-27', '2026-12', '2027', '2026-11-27/2027', '2027?'])(
    'may not lie ahead: %s',
    async (date) => {
      await expect(publishedOn(date)).rejects.toMatchObject({
        kind: 'invalid',
        code: 'date_ahead',
      });
    },
  );
});

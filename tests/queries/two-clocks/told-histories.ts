import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { makeDesk } from '../../../src/make-desk.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { countingIds, steppingClock } from '../../support/fixed-world.ts';
import { History } from './history.ts';
import { begin, play } from './play.ts';
import { Dice, type Step, steps } from './steps.ts';

/** What a history is decided by: the dice of its beginning, and its steps. */
export interface Plot {
  readonly firstDice: readonly number[];
  readonly steps: readonly Step[];
}

/** Plots of so many steps. */
export const plots = (length: number): fc.Arbitrary<Plot> =>
  fc.record({
    firstDice: fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }),
    steps: fc.array(steps, { minLength: length, maxLength: length }),
  });

/** Plays a plot on a new desk, hands over what was told with the address of the desk, and closes it. */
export type Tell = (
  plot: Plot,
  then: (told: History, url: string) => Promise<void>,
) => Promise<void>;

/** Makes a desk once; each history is played on a copy of its file, in that folder. */
export async function tellHistories(folder: string): Promise<Tell> {
  const template = join(folder, 'template.db');
  await makeDesk(`file:${template}`, {
    clock: steppingClock('2025-06-01T00:00:00.000Z'),
    ids: countingIds(),
    zone: 'Europe/Prague',
  });
  let played = 0;
  return async (plot, then) => {
    played += 1;
    const path = join(folder, `history-${played}.db`);
    copyFileSync(template, path);
    const store = openSqliteStore(`file:${path}`);
    const told = new History((settings) => ({ store, ids: countingIds(), ...settings }));
    try {
      await begin(told, new Dice(plot.firstDice));
      for (const step of plot.steps) await play(told, step);
      await then(told, `file:${path}`);
    } finally {
      await store.close();
    }
  };
}

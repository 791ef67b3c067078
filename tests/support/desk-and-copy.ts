import type { Desk } from '../../src/desk.ts';
import { bridgeWorld } from './bridge-world.ts';
import { dumpOf, restoredDesk } from './dumps.ts';
import { countingIds, steppingClock } from './fixed-world.ts';
import { newDesk } from './test-desks.ts';

/** Two desks from one base. */
export interface DeskAndCopy {
  readonly desk: Desk;
  /** Goes its own way from here on. */
  readonly copy: Desk;
}

/** A desk that holds the world of the bridge, and a copy of it. */
export async function deskAndCopy(
  folder: string,
  more: (desk: Desk) => Promise<unknown> = async () => undefined,
): Promise<DeskAndCopy> {
  const desk = await newDesk(folder);
  await bridgeWorld(desk);
  await more(desk);
  const restored = await restoredDesk(folder, await dumpOf(desk));
  const elsewhere = { ids: countingIds('copy'), clock: steppingClock('2026-12-01T23:30:00.000Z') };
  return { desk, copy: { ...restored, ...elsewhere } };
}

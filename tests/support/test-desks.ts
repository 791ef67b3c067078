import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished, TestRunner } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { formatInstant } from '../../src/model/instant.ts';
import { type OpenDeskOptions, openDesk } from '../../src/open-desk.ts';
import { ana, countingIds, steppingClock } from './fixed-world.ts';
import { makePGliteStore } from './pglite-store.ts';
import { droppedAtTheEnd, onServer, serverDeskUrl } from './server-desks.ts';

/** Desks live on tmpfs where the machine has one: real files, without the disk's noise. */
const root = process.platform === 'linux' ? '/dev/shm' : tmpdir();

/** A folder of this test's own, or of its file's, removed at its end with the desks on a server that are named after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(root, 'asof-test-'));
  const atTheEnd = TestRunner.getCurrentTest() ? onTestFinished : afterAll;
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }));
  if (onServer) droppedAtTheEnd();
  return folder;
}

let made = 0;

/**
 * A new desk: a SQLite file in a folder, in a run on a server a schema of its own. The same calls in the same order
 * make the same bytes of the ledger.
 */
export async function newDesk(folder: string, options: OpenDeskOptions = {}): Promise<Desk> {
  return onServer ? newServerDesk(options) : newFileDesk(folder, options);
}

/** The same, a SQLite file in any run. */
export async function newFileDesk(folder: string, options: OpenDeskOptions = {}): Promise<Desk> {
  made += 1;
  return newDeskAt(`file:${join(folder, `desk-${made}.db`)}`, options);
}

/** The same desk on the server that tests may use. */
export async function newServerDesk(options: OpenDeskOptions = {}): Promise<Desk> {
  made += 1;
  return newDeskAt(serverDeskUrl(`desk-${made}`), options);
}

async function newDeskAt(url: string, options: OpenDeskOptions): Promise<Desk> {
  const settings = {
    actor: ana,
    clock: steppingClock(),
    ids: countingIds(),
    zone: 'Europe/Prague',
    ...options,
  };
  await makeDesk(url, settings);
  return openDesk(url, settings);
}

/** The same desk on PostgreSQL, in this process. */
export async function newPGliteDesk(options: OpenDeskOptions = {}): Promise<Desk> {
  const clock = options.clock ?? steppingClock();
  const ids = options.ids ?? countingIds();
  const now = clock.now();
  const store = await makePGliteStore({
    desk: ids.uuid(now),
    zone: 'Europe/Prague',
    createdAt: formatInstant(now),
  });
  return { store, clock, ids, actor: options.actor ?? ana };
}

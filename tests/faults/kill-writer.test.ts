import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { genesis } from '../../src/model/ledger-entry.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { lookAt } from '../support/raw-database.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { startWorker, type Worker } from '../support/worker-process.ts';

const folder = scratchFolder();
const path = join(folder, 'killed.db');
const built = join(import.meta.dirname, '../../dist/index.js');
/** The process as JavaScript: a round should be writing, not starting up. */
const program = join(folder, 'logging-process.mjs');
buildSync({ entryPoints: ['tests/faults/logging-process.ts'], outfile: program, format: 'esm' });
/** Five hundred kills in `npm run test:long`, which sets RUNS_TIMES. */
const rounds = process.env.RUNS_TIMES === undefined ? 20 : 500;
/** The kill comes within this time after the word to go: some acts long. */
const longestMs = 200;
/** So many processes start up ahead, and log their first claim while others write and are killed. */
const ahead = 3;

interface Link {
  readonly previous: string;
  readonly link: string;
  readonly first: number;
  readonly count: number;
}

/** The ledger as it lies there: every entry follows the one before, and the head is the last. */
function expectWholeChain(): void {
  lookAt(path, (desk) => {
    const head = desk.prepare('SELECT desk, position, n, link FROM desk_head').get() as {
      readonly desk: string;
    };
    const entries = desk.prepare('SELECT * FROM ledger_entry ORDER BY position').all() as Link[];
    let before = { link: genesis(head.desk), n: 0 };
    for (const entry of entries) {
      expect(entry).toMatchObject({ previous: before.link, first: before.n + 1 });
      before = { link: entry.link, n: entry.first + entry.count - 1 };
    }
    expect(head).toMatchObject({ position: entries.length, ...before });
    expect(desk.prepare('SELECT count(*) FROM record').pluck().get()).toBe(before.n);
  });
}

/** Which acknowledged claims (`number id`) are not in the desk. */
const lost = (acknowledged: readonly string[]): readonly string[] =>
  lookAt(path, (desk) => {
    const find = desk.prepare(
      'SELECT 1 FROM record JOIN record_claim USING (n) WHERE n = ? AND id = ?',
    );
    return acknowledged.filter((line) => find.get(...line.split(' ')) === undefined);
  });

const start = (round: number): Worker =>
  startWorker(program, [built, `file:${path}`, '100000', `round ${round}`]);

it(
  `keeps every acknowledged record and a whole chain through ${rounds} kills at any moment`,
  async () => {
    const seed =
      process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);
    console.info(`SEED=${seed} for "kill-writer", ${rounds} kills`);
    const moment = fc.integer({ min: 0, max: longestMs });
    const moments = fc.sample(moment, { seed, numRuns: rounds });
    await makeDesk(`file:${path}`, { zone: 'UTC' });
    const acknowledged: string[] = [];
    const waiting = Array.from({ length: ahead }, (_, round) => start(round));
    let inTheMiddle = 0;
    for (const [round, wait] of moments.entries()) {
      const worker = waiting.shift() ?? start(round);
      if (round + ahead < rounds) waiting.push(start(round + ahead));
      await worker.nextLine();
      worker.process.stdin.write('go\n');
      await sleep(wait);
      worker.process.kill('SIGKILL');
      await worker.ended();
      expect(worker.process.signalCode).toBe('SIGKILL');
      const reports = worker.lines.filter((line) => /^\d+ \S{36}$/.test(line));
      if (reports.length > 1) inTheMiddle += 1;
      acknowledged.push(...reports);
      expect(lost(acknowledged)).toEqual([]);
      expectWholeChain();
    }
    expect(inTheMiddle).toBeGreaterThan(rounds / 10);
    console.info(`${acknowledged.length} claims acknowledged in ${inTheMiddle} of the rounds`);
    const desk = await openDesk(`file:${path}`);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    await desk.store.close();
  },
  rounds * 4_000,
);

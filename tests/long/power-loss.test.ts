import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { chanceFrom } from '../evaluation/random.ts';
import { asofHere, cli } from '../journeys/asof.ts';
import { DiskAfterLoss } from '../support/disk-after-loss.ts';
import { type DiskStep, Recorder, straceOptions } from '../support/disk-steps.ts';
import { lookAt, rawDatabase } from '../support/raw-database.ts';
import { scratchFolder } from '../support/test-desks.ts';

const losses = 300;
const lossesOfName = 8;
const seed = process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);
const chance = chanceFrom(seed);

const probe = spawnSync('strace', [...straceOptions, '-o', '/dev/null', 'true']);
const reason = probe.status === 0 ? '' : 'strace cannot follow what is written here';

const folder = scratchFolder();
/** Where the commands run. */
const place = join(folder, 'place');
const built = join(import.meta.dirname, '../../dist/index.js');
const logger = join(folder, 'logging-process.mjs');
const recorder = new Recorder(place);

/** The records of a desk (`number id`) that are promised from a step on: they were told, or were there before. */
interface Promised {
  readonly desk: string;
  readonly from: number;
  readonly records: readonly string[];
}
const promises: Promised[] = [];

const recordsOf = (path: string): readonly string[] =>
  lookAt(
    path,
    (desk) => desk.prepare("SELECT n || ' ' || id FROM record").pluck().all() as string[],
  );

/** The same of a desk in the place, which is not touched by looking. */
function recordsNow(desk: string): readonly string[] {
  const copy = join(folder, 'looked-at.db');
  copyFileSync(join(place, desk), copy);
  const records = recordsOf(copy);
  for (const ending of ['', '-wal', '-shm']) rmSync(`${copy}${ending}`, { force: true });
  return records;
}

/** Runs a program in the place and takes in what it did to the disk. */
async function traced(...words: readonly string[]): Promise<void> {
  const trace = join(folder, 'trace.txt');
  const env = { ...process.env, ASOF_DESK: undefined, ASOF_ACTOR: 'Ana Ruiz' };
  const options = [...straceOptions, '-o', trace, process.execPath, ...words];
  const running = promisify(execFile)('strace', options, { cwd: place, env });
  running.child.stdin?.end('go\n');
  await running;
  recorder.read(readFileSync(trace, 'utf8'));
}

/** Runs `asof`; what it says last promises all the records that the desk has then. */
async function command(desk: string, ...words: readonly string[]): Promise<void> {
  await traced(cli, ...words, '--json');
  const from = recorder.steps.findLastIndex(({ did }) => did === 'tell');
  promises.push({ desk, from, records: recordsNow(desk) });
  for (const copy of readdirSync(place).filter((name) => name.startsWith(`${desk}.before-`))) {
    promises.push({ desk: copy, from, records: recordsNow(copy) });
  }
}

/** Puts a file into the place that is on disk. */
function given(name: string, bytes: Buffer): void {
  writeFileSync(join(place, name), bytes);
  recorder.add(join(place, name), bytes);
}

/** A desk as it was before captured texts had an index. */
function olderDesk(): Buffer {
  const path = join(folder, 'older.db');
  copyFileSync(join(place, 'asof.db'), path);
  const raw = rawDatabase(path);
  raw.exec(`DROP TABLE derived_article; DROP TABLE derived_language; DROP TABLE derived_shown;
    DROP INDEX record_review_url_idx; PRAGMA user_version = 6;
    DELETE FROM _prisma_migrations WHERE migration_name >= '0007'`);
  raw.close();
  return readFileSync(path);
}

/** The log of a desk of which no record is in the one that is restored, as it lies there after a kill. */
async function foreignLog(): Promise<Buffer> {
  const other = join(folder, 'other');
  mkdirSync(other);
  await asofHere(other, {}, 'claim', 'log', '--text', 'The ferry was late.');
  const raw = rawDatabase(join(other, 'asof.db'));
  raw.exec("UPDATE record_claim SET text = 'The ferry was early.'");
  const log = readFileSync(join(other, 'asof.db-wal'));
  raw.close();
  return log;
}

const row = (_: unknown, at: number): string => JSON.stringify({ text: `Claim ${at} of a river.` });

beforeAll(async () => {
  if (reason !== '') return;
  mkdirSync(place);
  buildSync({ entryPoints: ['tests/faults/logging-process.ts'], outfile: logger, format: 'esm' });
  given('rows.jsonl', Buffer.from(Array.from({ length: 60 }, row).join('\n')));
  given('text.txt', Buffer.from('The river rose high in May. '.repeat(400)));
  await command('asof.db', 'claim', 'log', '--text', 'The bridge was closed.');
  await traced(logger, built, 'file:asof.db', '12', 'logged');
  await command('asof.db', 'import', 'fact-check-api', 'rows.jsonl', '--batch', '20');
  await command('asof.db', 'source', 'capture', 'text.txt', '--title', 'A text');
  await command('copy.db', 'backup', 'copy.db');
  given('again.db-wal', await foreignLog());
  await command('again.db', 'restore', 'copy.db', '--desk', 'file:again.db');
  given('old.db', olderDesk());
  promises.push({ desk: 'old.db', from: recorder.steps.length, records: recordsNow('old.db') });
  await command('old.db', 'init', '--desk', 'file:old.db');
  for (const [from, step] of recorder.steps.entries()) {
    const records = step.did === 'tell' ? step.text.match(/^\d+ \S{36}$/gm) : null;
    if (records) promises.push({ desk: 'asof.db', from, records });
  }
});

let made = 0;

/** The place as it is when the power went after so many steps. */
function rebuilt(steps: readonly DiskStep[], isKept: () => boolean): string {
  made += 1;
  const after = join(folder, `after-${made}`);
  mkdirSync(after);
  const disk = new DiskAfterLoss();
  for (const step of steps) disk.take(step);
  disk.putAfterLoss(after, { of: place, isKept });
  return after;
}

/** What was found whole before is not read again. */
const whole = new Set<string>();

function fingerprint(path: string): string {
  const hash = createHash('sha256');
  for (const ending of ['', '-wal']) {
    const isThere = existsSync(`${path}${ending}`);
    hash.update(isThere ? readFileSync(`${path}${ending}`) : '').update(`${isThere}`);
  }
  return hash.digest('hex');
}

/** Which promised records are not in the desks of a folder, each of which is whole. */
async function lostIn(after: string, steps: number): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const desk of new Set(promises.map((promised) => promised.desk))) {
    const path = join(after, desk);
    const records = promises
      .filter((promised) => promised.desk === desk && promised.from < steps)
      .flatMap((promised) => promised.records);
    if (existsSync(path)) await expectWhole(path, desk);
    const there = new Set(existsSync(path) ? recordsOf(path) : []);
    lost.push(...records.filter((record) => !there.has(record)));
  }
  return lost;
}

async function expectWhole(path: string, name: string): Promise<void> {
  const print = fingerprint(path);
  if (whole.has(print)) return;
  if (name.startsWith('old.db')) await makeDesk(`file:${path}`);
  const desk = await openDesk(`file:${path}`);
  expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  await desk.store.close();
  whole.add(print);
}

/** When the power goes, and how much of what nothing waited for is on the disk then, in percent. */
interface Loss {
  readonly moment: number;
  readonly percent: number;
}

/** Losses at any moment, and several right after each time that a file got or lost a name. */
function lossesIn(steps: readonly DiskStep[]): readonly Loss[] {
  const drawn = Array.from({ length: losses }, () => ({
    moment: chance.below(steps.length + 1),
    percent: chance.pick([0, 50, 95, 100]),
  }));
  const named = steps.flatMap(({ did }, at) =>
    did === 'name' ? [{ moment: at + 1, percent: 50 }] : [],
  );
  return [...drawn, ...Array.from({ length: lossesOfName }, () => named).flat()];
}

describe.skipIf(reason !== '')(`a power loss ${reason}`.trim(), () => {
  it('is of what was recorded in full: all of it gives the same files', () => {
    const after = rebuilt(recorder.steps, () => true);
    const names = (of: string): readonly string[] =>
      readdirSync(of).filter((name) => !name.startsWith('.') && !name.endsWith('-shm'));
    expect(names(after)).toEqual(names(place));
    for (const name of names(place)) {
      expect(readFileSync(join(after, name)).equals(readFileSync(join(place, name)))).toBe(true);
    }
  });

  it(`keeps every record that was told, and whole desks, at each of ${losses} moments and after each naming`, async () => {
    const all = lossesIn(recorder.steps);
    console.info(
      `SEED=${seed} for "power-loss", ${all.length} losses in ${recorder.steps.length} steps`,
    );
    for (const { moment, percent } of all) {
      const isKept = (): boolean => chance.below(100) < percent;
      const after = rebuilt(recorder.steps.slice(0, moment), isKept);
      const lost = await lostIn(after, moment).catch((cause) => {
        throw new Error(`after ${moment} steps`, { cause });
      });
      expect({ moment, lost }).toEqual({ moment, lost: [] });
      rmSync(after, { recursive: true });
    }
  });

  it('would lose records if the log was not synced before they are told', async () => {
    const last = recorder.steps.findLastIndex(
      (step) => step.did === 'tell' && /^\d+ \S{36}$/m.test(step.text),
    );
    const isLog = (path: string): boolean => path.endsWith('asof.db-wal');
    const logs = new Set(
      recorder.steps.flatMap((step) =>
        step.did === 'name'
          ? [...step.names].filter(([path]) => isLog(path)).map(([, file]) => file)
          : [],
      ),
    );
    const steps = recorder.steps
      .slice(0, last + 1)
      .filter((step) => !(step.did === 'sync' && logs.has(step.file)));
    const after = rebuilt(steps, () => false);
    expect((await lostIn(after, last + 1)).length).toBeGreaterThan(5);
  });
});

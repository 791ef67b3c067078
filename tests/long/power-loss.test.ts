import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { seededRandom } from '../../scripts/seeded-random.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { lookAt } from '../support/raw-database.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const points = 300;
const acts = 20;
/** What a disk writes whole or not at all, in bytes. */
const sector = 512;

/** What a process asked of the system, in order. */
type Call =
  | { readonly call: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly call: 'cut'; readonly path: string; readonly at: number }
  | { readonly call: 'sync' | 'unlink'; readonly path: string }
  | { readonly call: 'told'; readonly line: string };

const unescaped = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex');

/** A line of strace, with paths and bytes in hexadecimal. */
function callOf(line: string): Call | null {
  const [, call = '', text = ''] = /^(\w+)\((.*)\)\s+= \d+(?:<.*>)?$/.exec(line) ?? [];
  const path = unescaped(/^\d+<([^>]*)>|^"([^"]*)"/.exec(text)?.slice(1).join('') ?? '').toString();
  const at = Number(text.split(', ').at(-1));
  const bytes = unescaped(/, "([^"]*)"/.exec(text)?.[1] ?? '');
  if (call === 'pwrite64') return { call: 'write', path, at, bytes };
  if (call === 'ftruncate') return { call: 'cut', path, at };
  if (call === 'fsync' || call === 'fdatasync') return { call: 'sync', path };
  if (call === 'unlink') return { call, path };
  return text.startsWith('1<') ? { call: 'told', line: bytes.toString().trim() } : null;
}

/** A file on a disk whose power may go: what is surely there, and what was asked for since. */
interface OnDisk {
  bytes: Buffer;
  readonly since: Exclude<Call, { readonly call: 'told' }>[];
  /** Whether the folder was written through since the file was made. */
  isNamed: boolean;
}

function applied(bytes: Buffer, call: OnDisk['since'][number], isKept: () => boolean): Buffer {
  if (call.call === 'cut') return isKept() ? bytes.subarray(0, call.at) : bytes;
  if (call.call !== 'write') return bytes;
  const grown = Buffer.alloc(Math.max(bytes.length, call.at + call.bytes.length));
  bytes.copy(grown);
  for (let from = 0; from < call.bytes.length; from += sector) {
    if (isKept()) call.bytes.copy(grown, call.at + from, from, from + sector);
  }
  return grown;
}

/** Follows the calls until the power goes; every sync is honoured, unless the disk lies. */
function diskAfter(calls: readonly Call[], first: ReadonlyMap<string, Buffer>, lies: boolean) {
  const files = new Map<string, OnDisk>();
  for (const [path, bytes] of first) files.set(path, { bytes, since: [], isNamed: true });
  for (const each of calls) {
    if (each.call === 'told') continue;
    const { path } = each;
    if (each.call === 'sync' && !lies) {
      for (const [name, file] of files) if (dirname(name) === path) file.isNamed = true;
      const file = files.get(path);
      for (const call of file?.since.splice(0) ?? []) {
        if (file) file.bytes = applied(file.bytes, call, () => true);
      }
    } else if (each.call !== 'sync') {
      const file = files.get(path) ?? { bytes: Buffer.alloc(0), since: [], isNamed: false };
      files.set(path, file);
      file.since.push(each);
    }
  }
  return files;
}

/** The files as they are found when the power is back. */
function writeOut(files: ReadonlyMap<string, OnDisk>, place: string, random: () => number): void {
  mkdirSync(place);
  for (const [path, { bytes, since, isNamed }] of files) {
    if (!/\/desk\.db(?:-wal)?$/.test(path) || (!isNamed && random() < 0.5)) continue;
    const isGone = since.some(({ call }) => call === 'unlink') && random() < 0.5;
    if (isGone) continue;
    const share = random();
    const found = since.reduce((so, call) => applied(so, call, () => random() < share), bytes);
    writeFileSync(join(place, path.slice(path.lastIndexOf('/') + 1)), found);
  }
}

const tracing = ['-qq', '-y', '-xx', '-s', '10000000', '-o'];
const reason = spawnSync('strace', ['-V']).status === 0 ? '' : 'strace is not here';

it.skipIf(reason !== '')(
  `the power may go at any moment: what was acknowledged is there ${reason}`.trim(),
  async () => {
    const seed = Number(process.env.SEED ?? Date.now() & 0x7fffffff);
    console.info(`SEED=${seed} for "power-loss", ${points} points`);
    const random = seededRandom(seed);
    const folder = scratchFolder();
    const path = join(folder, 'desk.db');
    await makeDesk(`file:${path}`, { zone: 'UTC' });
    copyFileSync(path, join(folder, 'first.db'));
    const program = join(folder, 'logging-process.mjs');
    buildSync({
      entryPoints: ['tests/faults/logging-process.ts'],
      outfile: program,
      format: 'esm',
    });
    const built = join(import.meta.dirname, '../../dist/index.js');
    const log = join(folder, 'calls.txt');
    const words = [built, `file:${path}`, String(acts), 'power'];
    const calls = 'trace=pwrite64,ftruncate,fsync,fdatasync,unlink,write';
    const worker = startWorker(program, words, ['strace', ...tracing, log, '-e', calls]);
    worker.process.stdin.write('go\n');
    expect(await worker.ended()).toMatchObject({ code: 0 });
    const all = readFileSync(log, 'utf8')
      .split('\n')
      .flatMap((line) => callOf(line) ?? []);
    expect(all.filter(({ call }) => call === 'told')).toHaveLength(acts);
    const first = new Map([[path, readFileSync(join(folder, 'first.db'))]]);
    let lostByLies = 0;
    for (let point = 0; point < points; point += 1) {
      const until = all.slice(0, Math.floor(random() * (all.length + 1)));
      const told = until.flatMap((each) => (each.call === 'told' ? [each.line] : []));
      for (const lies of point % 10 === 0 ? [false, true] : [false]) {
        const place = join(folder, `point-${point}-${lies}`);
        writeOut(diskAfter(until, first, lies), place, random);
        if (lies) lostByLies += (await isWhole(place, told).catch(() => false)) ? 0 : 1;
        else expect(await isWhole(place, told), `point ${point}`).toBe(true);
        rmSync(place, { recursive: true });
      }
    }
    expect(lostByLies).toBeGreaterThan(0);
  },
);

/** Whether the desk opens, verifies, is sound to SQLite, and has every claim that was acknowledged. */
async function isWhole(place: string, told: readonly string[]): Promise<boolean> {
  const file = join(place, 'desk.db');
  const desk = await openDesk(`file:${file}`);
  const { ok } = await verifyDesk(desk);
  await desk.store.close();
  return lookAt(file, (database) => {
    const find = database.prepare('SELECT 1 FROM record WHERE n = ? AND id = ?');
    const isSound = database.pragma('integrity_check', { simple: true }) === 'ok';
    return ok && isSound && told.every((line) => find.get(...line.split(' ')) !== undefined);
  });
}

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { asof, asofHere } from '../journeys/asof.ts';
import { lookAt, rawDatabase } from '../support/raw-database.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { startWorker, type Worker } from '../support/worker-process.ts';

const folder = scratchFolder();
const built = join(import.meta.dirname, '../../dist/index.js');
const cli = join(import.meta.dirname, '../../dist/cli.js');
const program = join(folder, 'logging-process.mjs');
buildSync({ entryPoints: ['tests/faults/logging-process.ts'], outfile: program, format: 'esm' });

const acknowledged = (workers: readonly Worker[]): readonly string[] =>
  workers.flatMap(({ lines }) => lines.filter((line) => /^\d+ \S{36}$/.test(line)));

/* RUNS_TIMES makes as many backups. */
it('a backup taken while four processes write verifies and holds what was acknowledged before', async () => {
  const url = `file:${join(folder, 'asof.db')}`;
  await makeDesk(url, { zone: 'UTC' });
  const workers = [1, 2, 3, 4].map((each) =>
    startWorker(program, [built, url, '100000', `worker ${each}`]),
  );
  for (const worker of workers) await worker.nextLine();
  for (const worker of workers) worker.process.stdin.write('go\n');
  for (let round = 0; round < Number(process.env.RUNS_TIMES ?? 1); round += 1) {
    await sleep(50);
    const before = acknowledged(workers);
    const file = join(folder, `backup-${round}.db`);
    const backup = await asof(folder, 'backup', file, '--json');
    expect(backup).toMatchObject({ code: 0, json: { file, n: expect.any(Number) } });
    const target = ['--desk', `file:${join(folder, `restored-${round}.db`)}`];
    const restored = await asof(folder, 'restore', file, ...target, '--json');
    expect(restored.json.head).toEqual({ ...backup.json, file: undefined });
    const verified = await asof(folder, 'verify', ...target, '--json');
    expect(verified).toMatchObject({ code: 0, json: { ok: true } });
    lookAt(join(folder, `restored-${round}.db`), (desk) => {
      const find = desk.prepare('SELECT 1 FROM record WHERE n = ? AND id = ?');
      expect(before.filter((line) => find.get(...line.split(' ')) === undefined)).toEqual([]);
    });
    expect(acknowledged(workers).length).toBeGreaterThan(before.length);
  }
  for (const worker of workers) worker.process.kill('SIGKILL');
  for (const worker of workers) await worker.ended();
  expect(readdirSync(folder).filter((name) => name.includes('.partial'))).toEqual([]);
});

/** A disk of so many bytes at a folder, which only this one process sees. */
const onDisk = (bytes: number, disk: string, ...words: readonly string[]) =>
  spawnSync(
    'unshare',
    [
      ...[process.getuid?.() === 0 ? '-m' : '-Urm', 'sh', '-c'],
      'disk="$1"; mount -t tmpfs -o size="$2" none "$disk" || exit 99; shift 2; "$@"; code=$?; ls -A "$disk" >&2; exit $code',
      ...['sh', disk, String(bytes), ...words],
    ],
    { encoding: 'utf8' },
  );

describe('on a disk that is too small', () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mounted = onDisk(1_000_000, disk, 'true');
  const reason = mounted.status === 0 ? '' : ' (skipped: no small disk can be mounted here)';

  it.skipIf(reason !== '')(`a backup leaves no file under any name${reason}`, async () => {
    const desk = join(folder, 'full.db');
    execFileSync(process.execPath, [cli, 'init', '--desk', `file:${desk}`]);
    const sizes = [65_536, 262_144, 8_000_000];
    const ended = sizes.map((bytes) => {
      const words = [process.execPath, cli, 'backup', join(disk, 'b.db'), '--desk', `file:${desk}`];
      const { status, stderr, stdout } = onDisk(bytes, disk, ...words, '--json');
      return { status, files: stderr.trim(), code: JSON.parse(stdout).error?.code };
    });
    const full = { status: 1, files: '', code: 'disk_full' };
    expect(ended).toEqual([full, full, { status: 0, files: 'b.db', code: undefined }]);
  });
});

/** The command line inside this process. */
const here = (place: string, ...words: readonly string[]) => asofHere(place, {}, ...words);

/** Changes a file behind asof's back. */
function behind(path: string, sql: string): void {
  const database = rawDatabase(path);
  database.exec(sql);
  database.close();
}

describe('a restore', () => {
  it('is refused over a desk that is there, and leaves it as it is', async () => {
    const place = join(folder, 'live');
    mkdirSync(place);
    await here(place, 'claim', 'log', '--text', 'The bridge was closed.');
    const backup = await here(place, 'backup', join(place, 'b.db'), '--json');
    await here(place, 'claim', 'log', '--text', 'The ferry was late.');
    const refused = await here(place, 'restore', join(place, 'b.db'), '--json');
    expect(refused).toMatchObject({ code: 4, json: { error: { code: 'desk_exists' } } });
    expect((await here(place, 'head', '--json')).json.position).toBe(2);
    expect(backup.json.position).toBe(1);
    const again = await here(place, 'backup', join(place, 'b.db'), '--json');
    expect(again).toMatchObject({ code: 4, json: { error: { code: 'file_exists' } } });
  });

  it('takes away what a lost desk left beside its place', async () => {
    const place = join(folder, 'lost');
    mkdirSync(place);
    await here(place, 'claim', 'log', '--text', 'The bridge was closed.');
    await here(place, 'backup', join(place, 'b.db'));
    const target = join(place, 'new.db');
    for (const ending of ['-wal', '-shm']) writeFileSync(`${target}${ending}`, 'not of this desk');
    const restored = await here(place, 'restore', join(place, 'b.db'), '--desk', `file:${target}`);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect((await here(place, 'verify', '--desk', `file:${target}`)).code).toBe(0);
    expect(existsSync(`${target}-wal`) && lookAt(target, () => true)).not.toBe('not of this desk');
  });

  it('is refused for a file that is no desk, a desk that was changed, and one that is not there', async () => {
    const place = join(folder, 'changed');
    mkdirSync(place);
    await here(place, 'claim', 'log', '--text', 'The bridge was closed.');
    await here(place, 'backup', join(place, 'b.db'));
    behind(join(place, 'b.db'), "UPDATE record_claim SET text = 'The bridge was open.'");
    writeFileSync(join(place, 'note.txt'), 'A note.');
    writeFileSync(join(place, 'empty.db'), '');
    behind(join(place, 'other.db'), 'CREATE TABLE notes (text TEXT)');
    const to = ['--desk', `file:${join(place, 'new.db')}`, '--json'];
    const codes = [];
    for (const name of ['b.db', 'note.txt', 'empty.db', 'other.db', 'nothing.db']) {
      const { code, json } = await here(place, 'restore', join(place, name), ...to);
      codes.push([
        code,
        json.error?.code,
        String(json.error?.message).replace(join(place, name), name),
      ]);
      expect(JSON.stringify(json.error?.hints)).not.toContain('--desk');
    }
    expect(codes).toEqual([
      [1, 'copy_unverified', expect.stringMatching(/does not verify/)],
      [1, 'not_a_desk', 'note.txt is neither a backup nor a dump of a desk.'],
      [1, 'not_a_desk', 'empty.db is empty.'],
      [1, 'not_a_desk', 'other.db is a SQLite file, but no backup of a desk.'],
      [3, 'no_file', expect.stringMatching(/can be read/)],
    ]);
    expect(existsSync(join(place, 'new.db'))).toBe(false);
  });
});

describe('the doctor', () => {
  it('says what is damaged and heals what is derived', async () => {
    const place = join(folder, 'ill');
    mkdirSync(place);
    await here(place, 'claim', 'log', '--text', 'The bridge was closed.', '--slug', 'bridge');
    const well = await here(place, 'doctor');
    expect(well).toMatchObject({ code: 0, stderr: '' });
    expect(well.stdout).toMatch(/synchronous = 2[\s\S]*Nothing to do\./);
    behind(join(place, 'asof.db'), 'DELETE FROM derived_standing; DELETE FROM derived_search');
    mkdirSync(join(place, '.asof-killed'));
    const ill = await here(place, 'doctor', '--json');
    expect(ill.code).toBe(6);
    expect(JSON.stringify(ill.json.findings)).toMatch(/asof-killed.*/);
    expect(JSON.stringify(ill.json.findings)).toContain('asof doctor --rebuild');
    const healed = await here(place, 'doctor', '--rebuild', '--json');
    expect(healed).toMatchObject({ code: 0, json: { rebuilt: { claims: 1, words: 1 } } });
    expect((await here(place, 'verify')).code).toBe(0);
  });
});

describe('a clock before the last entry', () => {
  it('is told once by a command that writes, and by the doctor', async () => {
    const place = join(folder, 'back');
    mkdirSync(place);
    const url = `file:${join(place, 'asof.db')}`;
    await makeDesk(url, { zone: 'UTC' });
    const ahead = { clock: { now: () => Date.parse('2999-01-01T00:00:00.000Z') } };
    const desk = await openDesk(url, ahead);
    await logClaim(desk, { text: 'The bridge was shut.' });
    await desk.store.close();
    const logged = await here(place, 'claim', 'log', '--text', 'It was open.', '--json');
    expect(logged).toMatchObject({ code: 0, json: { isNew: true } });
    expect(logged.stderr).toMatch(
      /^It is .* earlier than the last entry says, 2999-01-01T[^\n]*\n$/,
    );
    expect((await here(place, 'claim', 'list')).stderr).toBe('');
    const examined = await here(place, 'doctor', '--json');
    expect(examined.code).toBe(0);
    expect(JSON.stringify(examined.json.findings)).toContain('a clock went back');
    expect((await here(place, 'verify')).code).toBe(0);
  });
});

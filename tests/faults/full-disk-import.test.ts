import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const disk = join(folder, 'disk');
mkdirSync(disk);
const command = join(import.meta.dirname, '../../dist/cli.js');
const file = join(folder, 'answers.jsonl');
const rows = 3_000;

/** Runs a script with a disk of 3 MB of its own at the folder, which is gone with it; `$1` is the disk. */
function onSmallDisk(script: string) {
  const mount = 'mount -t tmpfs -o size=3m none "$1" || exit 99';
  const namespace = process.getuid?.() === 0 ? '-m' : '-Urm';
  const asked = ['unshare', namespace, 'sh', '-c', `${mount}\n${script}`, 'sh', disk];
  const [program = '', ...words] = [...asked, process.execPath, command, file];
  return spawnSync(program, words, { encoding: 'utf8', cwd: folder });
}

const tried = onSmallDisk('true');
const reason = tried.status === 0 ? '' : 'no small disk can be mounted here';

it.skipIf(reason !== '')(
  `a full disk ends an import after whole batches, and it goes on when there is room again ${reason}`.trim(),
  () => {
    const answer = (row: number): string => JSON.stringify({ text: `Claim ${row} of a river.` });
    writeFileSync(file, Array.from({ length: rows }, (_, row) => answer(row)).join('\n'));
    const { stdout } = onSmallDisk(`
      run() { disk=$1; node=$2; cli=$3; shift 3; "$node" "$cli" "$@" --json --desk "file:$disk/desk.db" | tr -d '\\n'; echo; }
      run "$1" "$2" "$3" import fact-check-api "$4" --batch 100
      mount -o remount,size=64m "$1"
      run "$1" "$2" "$3" verify
      run "$1" "$2" "$3" import fact-check-api "$4" --batch 100
      run "$1" "$2" "$3" verify`);
    const [full, whole, again, after] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(full).toMatchObject({ error: { code: 'disk_full', added: whole.entries * 100 } });
    expect(whole).toMatchObject({ ok: true, problems: [] });
    expect(again).toMatchObject({ read: rows, rejected: [] });
    expect(again.unchanged).toBe(whole.entries * 100);
    expect(again.unchanged).toBeGreaterThan(0);
    expect(again.added).toBe(rows - again.unchanged);
    expect(after).toMatchObject({ ok: true, entries: rows / 100 });
  },
  180_000,
);

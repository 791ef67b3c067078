import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { startWorker } from '../support/worker-process.ts';

/** tmpfs, as `statfs` calls it: nothing there is ever on a disk. */
const tmpfs = 0x01021994;
const acts = 20;

/** Why this machine cannot show it; empty when it can. */
function reasonToSkip(): string {
  if (spawnSync('strace', ['-V']).status !== 0) return 'strace is not here';
  if (spawnSync('strace', ['-f', 'true']).status !== 0) return 'strace may not trace here';
  return statfsSync(tmpdir()).type === tmpfs ? `${tmpdir()} is no real disk` : '';
}

const reason = reasonToSkip();
const folder = mkdtempSync(join(tmpdir(), 'asof-synced-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The fourth column of strace's summary, summed: % time, seconds, usecs/call, calls, errors, syscall. */
const callsIn = (summary: string): number =>
  summary
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => /^f(data)?sync$/.test(columns.at(-1) ?? ''))
    .reduce((sum, columns) => sum + Number(columns[3]), 0);

it.skipIf(reason !== '')(
  `every act is synced to the disk before it is acknowledged ${reason}`.trim(),
  async () => {
    const url = `file:${join(folder, 'desk.db')}`;
    await makeDesk(url, { zone: 'UTC' });
    const counts = join(folder, 'counts.txt');
    const strace = ['strace', '-f', '-c', '-e', 'trace=fsync,fdatasync', '-o', counts];
    const worker = startWorker(
      'tests/faults/acting-process.ts',
      [url, String(acts), 'Ana'],
      strace,
    );
    await worker.nextLine();
    worker.process.stdin.write('go\n');
    expect(await worker.ended()).toMatchObject({ code: 0 });
    const acknowledged = worker.lines.slice(1).filter((line) => Number(line) > 0).length;
    expect(acknowledged).toBe(acts);
    const syncs = callsIn(readFileSync(counts, 'utf8'));
    console.info(`${syncs} syncs for ${acknowledged} acts`);
    expect(syncs).toBeGreaterThanOrEqual(acknowledged);
  },
  120_000,
);

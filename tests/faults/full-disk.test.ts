import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const disk = join(scratchFolder(), 'disk');
mkdirSync(disk);

/** Runs a program with a disk of 8 MB of its own at the folder, which is gone with it. */
const onSmallDisk = [
  ...['unshare', process.getuid?.() === 0 ? '-m' : '-Urm', 'sh', '-c'],
  'mount -t tmpfs -o size=8m none "$1" && shift && exec "$@"',
  ...['sh', disk],
];

function reasonToSkip(): string {
  const [program = '', ...words] = [...onSmallDisk, 'true'];
  const { error, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (error) return `no small disk can be mounted here: ${error.message}`;
  return stderr === '' ? '' : `no small disk can be mounted here: ${stderr.trim()}`;
}

const reason = reasonToSkip();

/** What one command said with so much room left; -1: with all of it. */
interface Said {
  readonly left: number;
  readonly command: string;
  readonly code: number;
  readonly json: {
    readonly error?: { readonly code: string; readonly message: string };
    readonly entries?: number;
    readonly claims?: readonly unknown[];
  };
  readonly files: readonly string[];
}

const isWrite = ({ command }: Said): boolean => /^(?:claim log|source capture)/.test(command);

it.skipIf(reason !== '')(
  `a full disk fails a write in whole, and the desk goes on when there is room again ${reason}`.trim(),
  async () => {
    const worker = startWorker('tests/faults/full-disk-process.ts', [disk], onSmallDisk);
    expect(await worker.ended()).toMatchObject({ code: 0, errors: '' });
    const said = worker.lines.map((line): Said => JSON.parse(line));
    const isFull = { code: 'disk_full', message: 'The disk is full; nothing was written.' };
    for (const { code, json } of said.filter((run) => run.code !== 0)) {
      expect({ code, error: json.error }).toMatchObject({ code: 1, error: isFull });
    }
    const start = said.findIndex(({ left }) => left === -1);
    expectNewDesks(said.slice(0, start));
    expectKnownDesk(said.slice(start));
  },
  120_000,
);

/** Of each size four commands: a first write and `init` on the full disk, a write and `verify` with room again. */
function expectNewDesks(said: readonly Said[]): void {
  const sizes = said.length / 4;
  let failed = 0;
  for (let size = 0; size < sizes; size += 1) {
    const [first, init, again, verify] = said.slice(size * 4);
    if (first?.code === 1) {
      failed += 1;
      expect(first.files).toEqual([]);
      expect(init?.code === 1 ? init.files : []).toEqual([]);
    }
    expect([again?.code, verify?.code]).toEqual([0, 0]);
    expect(verify?.json.entries).toBe(first?.code === 0 ? 2 : 1);
  }
  expect(failed).toBeGreaterThan(3);
  expect(failed).toBeLessThan(sizes);
}

/** What was acknowledged is in the ledger, and nothing else; reading needs room for 32 KB beside the desk. */
function expectKnownDesk(said: readonly Said[]): void {
  let acknowledged = 0;
  for (const run of said) {
    if (isWrite(run) && run.code === 0) acknowledged += 1;
    if (run.command === 'verify') {
      expect(run).toMatchObject({ code: 0, json: { ok: true, entries: acknowledged } });
    }
    if (run.command.startsWith('claim list') && run.left !== 0) expect(run.code).toBe(0);
  }
  const writes = said.filter((run) => isWrite(run) && run.left >= 0);
  expect(writes.filter(({ code }) => code === 1).length).toBeGreaterThan(10);
  const logged = said.filter(({ command, code }) => /^claim log/.test(command) && code === 0);
  expect(said.at(-1)?.json.claims).toHaveLength(logged.length);
}

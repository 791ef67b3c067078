import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { asofHere } from '../journeys/asof.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const folder = scratchFolder();
const built = join(import.meta.dirname, '../../dist/index.js');
const program = join(folder, 'logging-process.mjs');
buildSync({ entryPoints: ['tests/faults/logging-process.ts'], outfile: program, format: 'esm' });

let made = 0;

/** The command line inside this process, on the desk of a folder. */
const here = (place: string, ...words: readonly string[]) =>
  asofHere(place, {}, ...words, '--json');

/** A folder with a backup of an empty desk, and a desk that a process was killed on after it wrote its first claim. */
async function killed(): Promise<string> {
  made += 1;
  const place = join(folder, `place-${made}`);
  mkdirSync(place);
  await here(place, 'init');
  await here(place, 'backup', join(place, 'b.db'));
  const worker = startWorker(program, [built, `file:${join(place, 'asof.db')}`, '2', 'killed']);
  await worker.nextLine();
  worker.process.kill('SIGKILL');
  await worker.ended();
  expect(readdirSync(place)).toContain('asof.db-wal');
  return place;
}

async function claimsOf(place: string, desk = 'asof.db'): Promise<readonly string[]> {
  const { json } = await here(place, 'claim', 'list', '--desk', `file:${join(place, desk)}`);
  return (json.claims as unknown as { text: string }[]).map(({ text }) => text);
}

describe('a desk whose file alone was moved away', () => {
  const first = 'The river rose, killed 0.';

  it.each([
    ['a first write', ['claim', 'log', '--text', 'The ferry was late.'], ['The ferry was late.']],
    ['init', ['init'], []],
    ['a restore', ['restore', 'b.db'], []],
  ] as const)(
    'is not read into the one that %s makes in its place, and keeps what was written last',
    async (_, words, claims) => {
      const place = await killed();
      renameSync(join(place, 'asof.db'), join(place, 'old.db'));
      const made = words.map((word) => (word === 'b.db' ? join(place, word) : word));
      expect((await here(place, ...made)).code).toBe(0);
      expect(await claimsOf(place)).toEqual(claims);
      expect((await here(place, 'verify')).json).toMatchObject({ ok: true });
      const { json } = await here(place, 'doctor');
      const lost = join(place, 'asof.db.lost');
      expect(JSON.stringify(json.findings)).toContain(`Name the file of that desk ${lost}`);
      renameSync(join(place, 'old.db'), lost);
      expect(await claimsOf(place, 'asof.db.lost')).toEqual([first]);
    },
  );
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { asofHere, cli } from '../journeys/asof.ts';
import { scratchFolder } from '../support/test-desks.ts';

/** Fifty kills of each command in `npm run test:long`, which sets RUNS_TIMES; one of one of them in `npm test`. */
const isLong = process.env.RUNS_TIMES !== undefined;
const kills = isLong ? 50 : 1;
const seed = process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);
const rows = 200;
const folder = scratchFolder();
const desk = join(folder, 'asof.db');
const backup = join(folder, 'old.db');
let head: unknown;

const here = (...words: readonly string[]) => asofHere(folder, {}, ...words, '--json');

beforeAll(async () => {
  const row = (_: unknown, at: number): string =>
    JSON.stringify({ text: `Claim ${at} of a river.` });
  writeFileSync(join(folder, 'rows.jsonl'), Array.from({ length: rows }, row).join('\n'));
  await here('import', 'fact-check-api', join(folder, 'rows.jsonl'));
  head = (await here('backup', backup)).json;
});

/** Runs a command until it ends, or is killed after some milliseconds; gives how long it took. */
async function run(place: string, words: readonly string[], killAfter?: number): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [cli, ...words], { cwd: place, stdio: 'ignore' });
  const exit = once(child, 'exit');
  if (killAfter !== undefined) {
    await sleep(killAfter);
    child.kill('SIGKILL');
  }
  const [code] = await exit;
  if (killAfter === undefined) expect(code).toBe(0);
  return performance.now() - began;
}

/** A desk is not there, or it is whole and stands where the backup does. */
async function expectWholeOrNone(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const at = ['--desk', `file:${file}`];
  expect((await here('verify', ...at)).json).toMatchObject({ ok: true, problems: [] });
  expect((await here('head', ...at)).json).toEqual({ ...(head as object), file: undefined });
  return true;
}

const commands = [
  { what: 'backup', words: ['backup', 'new.db', '--desk', `file:${desk}`] },
  { what: 'restore', words: ['restore', backup, '--desk', 'file:new.db'] },
  { what: 'rebuild', words: ['doctor', '--rebuild', '--desk', 'file:own.db'] },
];

it.each(commands.filter((_, at) => isLong || at === seed % commands.length))(
  'a $what that is killed at any moment leaves all of it or nothing, and is done when it is run again',
  async ({ what, words }) => {
    console.info(`SEED=${seed} for "kill-copies", ${kills} kills of a ${what}`);
    const begin = (name: string): string => {
      const place = join(folder, `${what}-${name}`);
      mkdirSync(place);
      if (what === 'rebuild') copyFileSync(backup, join(place, 'own.db'));
      return place;
    };
    const takes = await run(begin('whole'), words);
    const moments = fc.sample(fc.double({ min: 0.3, max: 1, noNaN: true }), {
      seed,
      numRuns: kills,
    });
    for (const [round, moment] of moments.entries()) {
      const place = begin(String(round));
      const made = join(place, what === 'rebuild' ? 'own.db' : 'new.db');
      await run(place, words, moment * takes);
      await expectWholeOrNone(desk);
      const isThere = await expectWholeOrNone(made);
      if (!isThere || what === 'rebuild') await run(place, words);
      expect(await expectWholeOrNone(made)).toBe(true);
      rmSync(place, { recursive: true });
    }
  },
);

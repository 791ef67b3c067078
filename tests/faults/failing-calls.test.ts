import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { asof, asofHere, cli, type Run } from '../journeys/asof.ts';
import { scratchFolder } from '../support/test-desks.ts';

/** `npm test` has a few known calls fail and some of one command, `npm run test:long`, which sets RUNS_TIMES, every call of every command. */
const isLong = process.env.RUNS_TIMES !== undefined;
const sampled = 2;
const seed = process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);
const rows = 60;
const batch = 20;

/** What is run in a folder with the desk `asof.db`, its backup `old.db`, a text and a table; and the desk that it writes. */
const commands = {
  log: { words: ['claim', 'log', '--text', 'The ferry was late.'], desk: 'asof.db' },
  capture: { words: ['source', 'capture', 'text.txt', '--title', 'A text'], desk: 'asof.db' },
  import: {
    words: ['import', 'fact-check-api', 'rows.jsonl', '--batch', String(batch)],
    desk: 'asof.db',
  },
  backup: { words: ['backup', 'new.db'], desk: 'asof.db' },
  restore: { words: ['restore', 'old.db', '--desk', 'file:new.db'], desk: 'new.db' },
  first: {
    words: ['claim', 'log', '--text', 'The ferry was late.', '--desk', 'file:new.db'],
    desk: 'new.db',
  },
} as const;

/** The calls by which something gets onto the disk, and those that lead there. */
const calls = ['pwrite64', 'fsync', 'ftruncate', 'link', 'mkdir', 'unlink'] as const;
const errors = ['EIO', 'ENOSPC', 'EACCES'] as const;

/** Which call of a command fails, and how. */
interface Fault {
  readonly command: keyof typeof commands;
  readonly call: (typeof calls)[number];
  /** From 1. */
  readonly nth: number;
  readonly error: (typeof errors)[number];
}

const probe = spawnSync('strace', ['-f', '-e', 'inject=chdir:error=EIO', 'true']);
const reason = probe.status === 0 ? '' : 'strace cannot make calls fail here';

const folder = scratchFolder();
const start = join(folder, 'start');

beforeAll(async () => {
  mkdirSync(start);
  await asofHere(start, {}, 'claim', 'log', '--text', 'The bridge was closed.');
  await asofHere(start, {}, 'backup', join(start, 'old.db'));
  const row = (_: unknown, at: number): string =>
    JSON.stringify({ text: `Claim ${at} of a river.` });
  writeFileSync(join(start, 'rows.jsonl'), Array.from({ length: rows }, row).join('\n'));
  writeFileSync(join(start, 'text.txt'), 'The river rose high in May. '.repeat(400));
});

let made = 0;

/** A folder as it is before the command. */
function begun(): string {
  made += 1;
  const place = join(folder, `fault-${made}`);
  mkdirSync(place);
  for (const name of readdirSync(start)) copyFileSync(join(start, name), join(place, name));
  return place;
}

/** Runs a command under strace. */
function traced(
  place: string,
  command: Fault['command'],
  ...options: readonly string[]
): Promise<Pick<Run, 'code' | 'stdout' | 'stderr'>> {
  const words = [...options, process.execPath, cli, ...commands[command].words, '--json'];
  const env = { ...process.env, ASOF_DESK: undefined, ASOF_ACTOR: 'Ana Ruiz' };
  return new Promise((resolve) => {
    execFile('strace', ['-qq', ...words], { cwd: place, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
  });
}

/** Every call of a command that may fail, each with one of the errors. */
async function faultsOf(command: Fault['command']): Promise<readonly Fault[]> {
  const place = begun();
  const log = join(place, 'calls.txt');
  await traced(place, command, '-o', log, '-e', `trace=${calls.join(',')}`);
  const lines = readFileSync(log, 'utf8').split('\n');
  rmSync(place, { recursive: true });
  return calls.flatMap((call) =>
    lines
      .filter((line) => line.startsWith(`${call}(`))
      .map((_, at) => ({ command, call, nth: at + 1, error: errors[at % errors.length] ?? 'EIO' })),
  );
}

/** How many entries the ledger of a desk has that is whole; 0 where there is none. */
async function entriesOf(place: string, desk: string): Promise<number> {
  if (!readdirSync(place).includes(desk)) return 0;
  const { json } = await asofHere(
    place,
    {},
    'verify',
    '--desk',
    `file:${join(place, desk)}`,
    '--json',
  );
  expect(json).toMatchObject({ ok: true, problems: [] });
  return Number(json.entries);
}

async function expectHonest(fault: Fault): Promise<void> {
  const { command, call, nth, error } = fault;
  const place = begun();
  const inject = `inject=${call}:error=${error}:when=${nth}`;
  const run = await traced(place, command, '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject);
  const said = JSON.parse(run.stdout);
  expect(run.stderr).toBe('');
  expect([0, 1]).toContain(run.code);
  if (run.code === 1) expect(said.error.code).toMatch(/^(?:disk_f|cannot_|desk_read_only)/);
  const entries = await entriesOf(place, commands[command].desk);
  const isDoubtful = said.error?.code === 'disk_failed';
  if (command === 'import') expect(entries).toBe(1 + (said.added ?? said.error.added ?? 0) / batch);
  else if (!isDoubtful) expect(entries).toBe(entriesAfter(command, run.code === 0));
  if (command === 'backup') expect(await entriesOf(place, 'new.db')).toBe(run.code === 0 ? 1 : 0);
  const left = readdirSync(place).filter((name) => /partial|^\.asof-/.test(name));
  if (call !== 'unlink') expect(left).toEqual([]);
  if (command === 'import' && run.code === 1) await expectGoesOn(place);
  rmSync(place, { recursive: true });
}

function entriesAfter(command: Fault['command'], isDone: boolean): number {
  if (command === 'log' || command === 'capture') return isDone ? 2 : 1;
  if (command === 'backup') return 1;
  return isDone ? 1 : 0;
}

async function expectGoesOn(place: string): Promise<void> {
  const { json } = await asof(place, ...commands.import.words, '--json');
  expect(json.rejected).toEqual([]);
  expect(Number(json.added) + Number(json.unchanged)).toBe(rows);
  expect(await entriesOf(place, 'asof.db')).toBe(1 + rows / batch);
}

/** Faults that were told as something unexpected, or as a failure of what was done. */
const known: readonly Fault[] = [
  { command: 'log', call: 'fsync', nth: 3, error: 'EIO' },
  { command: 'first', call: 'unlink', nth: 6, error: 'EIO' },
  { command: 'backup', call: 'fsync', nth: 5, error: 'EIO' },
  { command: 'backup', call: 'unlink', nth: 2, error: 'EACCES' },
];

it.skipIf(reason !== '')(
  `a call of the system that fails is told, and loses and leaves nothing ${reason}`.trim(),
  async () => {
    console.info(`SEED=${seed} for "failing-calls"`);
    const every = Object.keys(commands) as Fault['command'][];
    const names = isLong ? every : fc.sample(fc.constantFrom(...every), { seed, numRuns: 1 });
    const all = (await Promise.all(names.map(faultsOf))).flat();
    expect(all.length).toBeGreaterThan(isLong ? 100 : 5);
    const drawn = fc.sample(fc.shuffledSubarray(all, { minLength: sampled, maxLength: sampled }), {
      ...{ seed, numRuns: 1 },
    });
    const faults = isLong ? all : [...known, ...drawn.flat()];
    const waiting = [...faults];
    const work = async (): Promise<void> => {
      for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
        await expectHonest(fault).catch((cause) => {
          throw new Error(JSON.stringify(fault), { cause });
        });
      }
    };
    await Promise.all([work(), work()]);
  },
);

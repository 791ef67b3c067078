import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { onServer } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const file = (name: string): string => join(folder, name);
const ask = (...words: string[]) => asofHere(folder, {}, ...words);

beforeAll(async () => {
  await ask('claim', 'log', '--text', 'The bridge was closed.', '--slug', 'bridge');
  await ask('init', '--desk', `file:${file('other.db')}`);
  linkSync(file('other.db'), file('linked.db'));
  symlinkSync('other.db', file('pointing.db'));
});

it('a backup is not written to standard output, nor to a file of that name', async () => {
  expect((await ask('backup', '-', '--json')).json).toMatchObject({
    error: { code: 'needs_output' },
  });
  expect(existsSync(file('-'))).toBe(false);
});

const bytesOf = (name: string): string | null =>
  existsSync(file(name)) ? readFileSync(file(name), 'base64') : null;

const writers: readonly [string, (output: string) => string[]][] = [
  ['export', (output) => ['export', 'dump', '-o', output]],
  ['summary', (output) => ['summary', 'bridge', '-o', output]],
  ['import', (output) => ['import', 'liar', file('bad.tsv'), '--rejects', output]],
];

const twoWriters = writers.slice(0, 2);

describe('an output', () => {
  it.each(twoWriters)('of %s goes where a link leads, and the link stays', async (_c, words) => {
    symlinkSync('led-to.txt', file('link.txt'));
    for (const earlier of [null, 'earlier']) {
      if (earlier !== null) writeFileSync(file('led-to.txt'), earlier);
      expect(await ask(...words(file('link.txt')))).toMatchObject({ code: 0 });
      expect(readlinkSync(file('link.txt'))).toBe('led-to.txt');
      expect(readFileSync(file('led-to.txt'), 'utf8')).toContain('The bridge was closed.');
      rmSync(file('led-to.txt'));
    }
    rmSync(file('link.txt'));
  });

  it.each(twoWriters)('of %s goes through a pipe, and the pipe stays', async (_c, words) => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', file('pipe')]);
    const read = promisify(execFile)('cat', [file('pipe')]);
    expect(await ask(...words(file('pipe')))).toMatchObject({ code: 0 });
    expect((await read).stdout).toContain('The bridge was closed.');
    expect(lstatSync(file('pipe')).isFIFO()).toBe(true);
    rmSync(file('pipe'));
  });

  it.each(twoWriters)('of %s to - is standard output', async (_command, words) => {
    const { stdout } = await ask(...words('-'));
    expect(stdout).toContain('The bridge was closed.');
    expect(stdout).toBe((await ask(...words('-').slice(0, -2))).stdout);
    expect(existsSync('-')).toBe(false);
  });

  it('of rejected rows is not mixed with the answer', async () => {
    writeFileSync(file('bad.tsv'), 'no row of this set\n');
    const run = await ask('import', 'liar', file('bad.tsv'), '--rejects', '-', '--json');
    expect(run).toMatchObject({ code: 2, json: { error: { code: 'rejects_on_output' } } });
  });

  it.each(writers)('of %s takes the place of no desk', async (_command, words) => {
    writeFileSync(file('bad.tsv'), 'no row of this set\n');
    const desks = ['linked.db', 'pointing.db', 'other.db-shm'];
    for (const name of onServer ? desks : [...desks, 'asof.db', 'asof.db-wal']) {
      const before = bytesOf(name);
      const run = await ask(...words(file(name)), '--json');
      expect(run, name).toMatchObject({ code: 4, json: { error: { code: 'is_desk' } } });
      expect(bytesOf(name) === before, name).toBe(true);
    }
    expect((await ask('verify')).code).toBe(0);
  });

  it('of an import takes the place of no desk that is yet to be made', async () => {
    writeFileSync(file('bad.tsv'), 'no row of this set\n');
    const on = ['--desk', `file:${file('new.db')}`, '--rejects', file('new.db')];
    const run = await ask('import', 'liar', file('bad.tsv'), ...on, '--json');
    expect(run).toMatchObject({ code: 4, json: { error: { code: 'is_desk' } } });
    expect(existsSync(file('new.db'))).toBe(false);
  });

  it('of an import takes the place of nothing that is imported', async () => {
    writeFileSync(file('bad.tsv'), 'no row of this set\n');
    writeFileSync(file('bad.json'), '[{"type": "Annotation"}]');
    if (!existsSync(file('same.tsv'))) linkSync(file('bad.tsv'), file('same.tsv'));
    for (const [format, name, output] of [
      ['liar', 'bad.tsv', 'bad.tsv'],
      ['liar', 'bad.tsv', 'same.tsv'],
      ['web-annotation', 'bad.json', 'bad.json'],
    ] as const) {
      const before = bytesOf(name);
      const run = await ask('import', format, file(name), '--rejects', file(output), '--json');
      expect(run).toMatchObject({ code: 4, json: { error: { code: 'is_input' } } });
      expect(bytesOf(name)).toBe(before);
    }
  });
});

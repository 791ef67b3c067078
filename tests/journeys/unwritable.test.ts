import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asof, asofIn } from './asof.ts';
import { expectPlain } from './readable.ts';
import { expectRefusal } from './refusal.ts';

const log = ['claim', 'log', '--text', 'A new claim.'];

describe('a folder that cannot be written', () => {
  const isRoot = process.getuid?.() === 0;
  const nobody = isRoot ? { user: 65_534 } : {};

  it('is said so, for a desk that is there and for a new one', async ({ skip }) => {
    if (isRoot && !existsSync('/usr/bin/setpriv'))
      skip('root writes everywhere, and there is no setpriv to become another');
    const here = scratchFolder();
    await asof(here, 'claim', 'log', '--text', 'A claim.');
    chmodSync(join(here, 'asof.db'), 0o444);
    chmodSync(here, 0o555);
    try {
      for (const words of [['claim', 'list'], [...log], [...log, '--desk', 'file:new.db']]) {
        const [text, json] = await Promise.all([
          asofIn(here, nobody, ...words),
          asofIn(here, nobody, ...words, '--json'),
        ]);
        expectRefusal(text, json, 1);
        expect(json.json.error?.code).toBe('cannot_open_desk');
        expect(text.stderr).toContain('folder must be writable');
      }
      expect(existsSync(join(here, 'new.db'))).toBe(false);
    } finally {
      chmodSync(here, 0o755);
    }
  });

  it('takes no summary, and leaves no part of one', async () => {
    const folder = scratchFolder();
    const desk = await seededDesk(folder);
    await desk.store.close();
    const run = await asof(folder, 'summary', 'p1', '-o', 'no-such-folder/p1.md', '--json');
    expect(run).toMatchObject({ code: 1, json: { error: { code: 'cannot_write' } } });
  });
});

describe('a file that may not be written, in a folder that may', () => {
  it('is read, and a write is told why it is refused', async ({ skip }) => {
    const isRoot = process.getuid?.() === 0;
    if (isRoot && !existsSync('/usr/bin/setpriv'))
      skip('root writes everywhere, and there is no setpriv to become another');
    const nobody = isRoot ? { user: 65_534 } : {};
    const here = scratchFolder();
    await asof(here, 'claim', 'log', '--text', 'A claim.');
    chmodSync(join(here, 'asof.db'), 0o444);
    chmodSync(here, 0o777);
    expect((await asofIn(here, nobody, 'claim', 'list')).code).toBe(0);
    const text = await asofIn(here, nobody, ...log);
    const json = await asofIn(here, nobody, ...log, '--json');
    expectRefusal(text, json, 1);
    expect(json.json.error?.code).toBe('desk_read_only');
  });
});

describe('standard output on a full disk', () => {
  it('is said to be so, without a stack trace unless asked', async ({ skip }) => {
    if (!existsSync('/dev/full')) skip('there is no full disk to write to');
    const folder = scratchFolder();
    await asof(folder, ...log, '--slug', 'new');
    for (const words of [
      ['summary', 'new'],
      ['summary', 'new', '--json'],
      ['export', 'dump'],
    ]) {
      const run = await asofIn(folder, { output: '/dev/full' }, ...words);
      expect(run, run.stderr).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).toMatch(/^asof: Standard output cannot be written\.\n/);
      expectPlain(run.stderr);
    }
    const told = await asofIn(folder, { output: '/dev/full' }, 'status', 'new', '--debug');
    expect(told.stderr).toMatch(/ENOSPC[\s\S]*\n\s+at /);
  });
});

describe('a user without a name', () => {
  it('is called unknown', async ({ skip }) => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/setpriv'))
      skip('only root can become a user without a name');
    const here = scratchFolder();
    chmodSync(here, 0o777);
    const run = await asofIn(here, { user: 61_234, env: { ASOF_ACTOR: undefined } }, ...log);
    expect(run, run.stderr).toMatchObject({ code: 0 });
  });
});

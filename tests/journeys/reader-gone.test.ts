import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededDesk } from '../support/seeded-desk.ts';
import { deskOf } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { cli } from './asof.ts';

const folder = scratchFolder();

beforeAll(async () => {
  const desk = await seededDesk(folder);
  await desk.store.close();
});

describe('a reader that went away', () => {
  it.each([
    ['stdout', 0, ['status', 'p1']],
    ['stdout', 3, ['status', 'no-such-claim', '--json']],
    ['stderr', 3, ['status', 'no-such-claim']],
    ['stderr', 2, ['frobnicate']],
  ] as const)('of %s changes nothing about exit code %i of %j', async (stream, code, words) => {
    const child = spawn(process.execPath, [cli, ...words, '--desk', deskOf(folder)]);
    child[stream].destroy();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(code);
  });
});

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

it('npm start prints the summary of p1, serves the desk, and stops when it is asked to', async () => {
  const start = spawn('npx', ['tsx', 'seed/start.ts', '--port', '0'], {
    env: { ...process.env, ASOF_DESK: `file:${join(folder, 'asof.db')}` },
    detached: true,
  });
  const said = { out: '', err: '' };
  start.stdout.on('data', (text) => {
    said.out += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    start.stderr.on('data', (text) => {
      said.err += text;
      const [, found] = /Serving (http:\/\/127\.0\.0\.1:\d+)/.exec(said.err) ?? [];
      if (found !== undefined) resolve(found);
    });
    start.on('exit', () => reject(new Error(said.err)));
  });
  expect(said.out).toContain('# Claim: China has supplied');
  expect(said.out).toContain('No evidence known to Nigel Gould-Davies (March 2023)');
  expect(await (await fetch(`${url}/claims/p1?as-of=2023-04-01`)).text()).toContain(
    'No evidence found',
  );
  const ended = new Promise<number | null>((resolve) => start.on('exit', resolve));
  // As a terminal does for Ctrl-C: to the whole group.
  if (start.pid !== undefined) process.kill(-start.pid, 'SIGINT');
  await ended;
  await expect(fetch(url)).rejects.toThrow();
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { cli } from '../journeys/asof.ts';
import { lookAt } from '../support/raw-database.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const built = join(import.meta.dirname, '../../dist/index.js');
const clients = 8;

/** What became of what clients asked for. */
interface Asked {
  readonly statuses: Map<number, number>;
  /** Answers that were begun and not ended. */
  broken: number;
  /** Requests over a connection that had served before, which got no answer. One that was never let in was refused. */
  unanswered: number;
}

/** Asks again and again over connections that stay, as browsers and proxies do, until nobody listens. */
async function ask(url: string, agent: Agent, asked: Asked): Promise<void> {
  for (let time = 0; ; time += 1) {
    const end = await one(`${url}/claims?q=${time % 7}`, agent, asked);
    if (end === 'ECONNREFUSED') return;
  }
}

function one(url: string, agent: Agent, asked: Asked): Promise<string> {
  return new Promise((resolve) => {
    const request = get(url, { agent }, (response) => {
      response.on('error', () => undefined);
      response.resume();
      response.once('close', () => {
        if (!response.complete) asked.broken += 1;
        const { statusCode = 0 } = response;
        asked.statuses.set(statusCode, (asked.statuses.get(statusCode) ?? 0) + 1);
        resolve('');
      });
    });
    request.once('error', (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket) asked.unanswered += 1;
      resolve(error.code ?? '');
    });
  });
}

async function served(desk: string): Promise<{ server: ChildProcess; url: string }> {
  const words = ['serve', '--port', '0', '--desk', desk];
  const server = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [line] = await once(createInterface({ input: server.stderr }), 'line');
  return { server, url: /http:\S+/.exec(String(line))?.[0] ?? '' };
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends a server under load: what was asked is answered, what was written is there',
  async (signal) => {
    const folder = scratchFolder();
    const desk = `file:${join(folder, 'desk.db')}`;
    await makeDesk(desk, { zone: 'UTC' });
    const program = join(folder, 'logging-process.mjs');
    buildSync({
      entryPoints: ['tests/faults/logging-process.ts'],
      outfile: program,
      format: 'esm',
    });
    const writer = startWorker(program, [built, desk, '100000', 'served']);
    await writer.nextLine();
    writer.process.stdin.write('go\n');
    const { server, url } = await served(desk);
    const asked: Asked = { statuses: new Map(), broken: 0, unanswered: 0 };
    const agent = new Agent({ keepAlive: true });
    const asking = Array.from({ length: clients }, () => ask(url, agent, asked));
    await sleep(1_000);
    const began = performance.now();
    server.kill(signal);
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
    expect(performance.now() - began).toBeLessThan(4_000);
    await Promise.all(asking);
    agent.destroy();
    writer.process.kill('SIGKILL');
    await writer.ended();
    expect([...asked.statuses.keys()]).toEqual([200]);
    expect(asked.statuses.get(200)).toBeGreaterThan(clients);
    expect(asked).toMatchObject({ broken: 0, unanswered: 0 });
    const acknowledged = writer.lines.filter((line) => /^\d+ \S{36}$/.test(line));
    lookAt(join(folder, 'desk.db'), (database) => {
      const find = database.prepare('SELECT 1 FROM record WHERE n = ? AND id = ?');
      expect(acknowledged.filter((line) => find.get(...line.split(' ')) === undefined)).toEqual([]);
    });
    const reopened = await openDesk(desk);
    expect(await verifyDesk(reopened)).toMatchObject({ ok: true, problems: [] });
    await reopened.store.close();
  },
);

import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { type Serving, serveDesk } from '../../src/http/serve-desk.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const most = 4;

async function serve(): Promise<Serving> {
  const desk = await newDesk(scratchFolder());
  const where = { host: '127.0.0.1', port: 0, connectionsMost: most };
  const serving = await serveDesk({ desk, words: english, ...where, onFailure: () => undefined });
  onTestFinished(serving.close);
  return serving;
}

/** A connection over which nothing is asked. */
async function opened({ url }: Serving): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  onTestFinished(() => void socket.destroy());
  return socket;
}

const several = (count: number, serving: Serving): Promise<readonly Socket[]> =>
  Promise.all(Array.from({ length: count }, () => opened(serving)));

/** Asks over a connection of its own. */
async function asked({ url }: Serving): Promise<IncomingMessage> {
  const [answer] = await once(get(url, { agent: new Agent() }), 'response');
  answer.resume();
  return answer;
}

it('a connection beyond as many as are served is told so, and the next one is served when one goes', async () => {
  const serving = await serve();
  const [first] = await several(most, serving);
  const refused = await asked(serving);
  expect(refused.statusCode).toBe(503);
  expect(refused.headers).toMatchObject({ 'retry-after': '2', connection: 'close' });
  first?.destroy();
  await expect.poll(async () => (await asked(serving)).statusCode).toBe(200);
});

it('a thousand connections over which nothing is asked leave no more open than are served, once they were told', async () => {
  const serving = await serve();
  const sockets = await several(1_000, serving);
  await expect
    .poll(() => sockets.filter((socket) => !socket.closed).length, { timeout: 8_000 })
    .toBeLessThanOrEqual(most);
  for (const socket of sockets) socket.destroy();
  await expect.poll(async () => (await asked(serving)).statusCode).toBe(200);
});

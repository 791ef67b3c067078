import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { type Serving, serveDesk } from '../../src/http/serve-desk.ts';
import { english } from '../../src/summaries/words/english.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
});

const serve = (): Promise<Serving> =>
  serveDesk({ desk, words: english, host: '127.0.0.1', port: 0, onFailure: () => undefined });

/** A client that has sent a text. */
async function sent({ url }: Serving, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

const headOf = ({ url }: Serving): string => `GET / HTTP/1.1\r\nHost: ${new URL(url).host}\r\n`;

describe.concurrent('a client', () => {
  it('in the middle of its headers keeps a server that is to stop for five seconds at most', async () => {
    const serving = await serve();
    const client = await sent(serving, headOf(serving));
    const began = performance.now();
    await serving.close();
    expect(performance.now() - began).toBeLessThan(7_000);
    client.destroy();
  });

  it('that sends its headers too slowly is told so after ten seconds', async () => {
    const serving = await serve();
    const client = await sent(serving, headOf(serving));
    const began = performance.now();
    let answer = '';
    client.on('data', (bytes) => {
      answer += String(bytes);
    });
    await once(client, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(/^content-security-policy: default-src 'none'/im);
    expect(performance.now() - began).toBeLessThan(15_000);
    await serving.close();
  });
});

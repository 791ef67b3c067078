import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll } from 'vitest';
import type { FetchRules } from '../../src/fetch/fetch-rules.ts';

/** A server on a loopback address, and what a guard must be told to reach it and nothing else. */
export interface LoopbackServer {
  readonly port: number;
  readonly url: string;
  readonly rules: FetchRules;
  /** How many connections were made to it so far. */
  connections(): number;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
}

/** Starts a server that is closed at the end of the test file. */
export async function loopbackServer(
  handler: RequestListener,
  { address = '127.0.0.1', port = 0 }: { readonly address?: string; readonly port?: number } = {},
): Promise<LoopbackServer> {
  let connections = 0;
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    handler(request, response);
  });
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, address, resolve);
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const listening = (server.address() as AddressInfo).port;
  return {
    port: listening,
    url: `http://${address}:${listening}`,
    rules: { reachable: [{ address, port: listening }] },
    connections: () => connections,
    asked,
  };
}

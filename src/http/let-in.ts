import type { createAdaptorServer, HttpBindings } from '@hono/node-server';
import type { Words } from '../summaries/words/words.ts';

/** What listens. */
export type Server = ReturnType<typeof createAdaptorServer>;

type Connection = HttpBindings['incoming']['socket'];

/** How many connections are served at once unless told; each more is told so, and closed. */
export const connectionsMost = 500;

/** So many more are let in only to be told; what comes beyond that is closed without a word. */
const toldMost = 100;

/** How long one that is let in only to be told may take to ask, in milliseconds. */
const toldMs = 2_000;

/**
 * Bounds the connections of a server: who opens ten thousand takes neither the memory nor the open files that the desk needs.
 *
 * @returns whether a connection is one too many.
 */
export function letIn(server: Server, most: number): (connection: object) => boolean {
  const tooMany = new WeakSet<object>();
  let served = 0;
  server.maxConnections = most + toldMost;
  server.on('connection', (connection: Connection) => {
    if (served >= most) {
      tooMany.add(connection);
      const late = setTimeout(() => connection.destroy(), toldMs);
      connection.once('close', () => clearTimeout(late));
      return;
    }
    served += 1;
    connection.once('close', () => {
      served -= 1;
    });
  });
  return (connection) => tooMany.has(connection);
}

/** The answer to a connection that is one too many, and its last. */
export function tooManyAnswer({ pages }: Words): Response {
  const headers = {
    ...{ 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    ...{ 'Retry-After': String(toldMs / 1_000), Connection: 'close' },
  };
  return new Response(pages.labels.tooManyConnections, { status: 503, headers });
}

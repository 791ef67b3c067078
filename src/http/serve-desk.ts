import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer, getRequestListener } from '@hono/node-server';
import { Failed } from '../errors.ts';
import { type AppOptions, makeApp } from './app.ts';
import { connectionsMost, letIn, type Server, tooManyAnswer } from './let-in.ts';
import { refused } from './secured.ts';
import { answerUnread } from './unread.ts';

/** Where to listen, and for which names. */
export interface ServeOptions extends Omit<AppOptions, 'hosts'> {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Further hosts that are answered, such as the name before a proxy. */
  readonly allowedHosts?: readonly string[];
  /** How many connections are served at once; 500 unless told. */
  readonly connectionsMost?: number;
}

/** A server that answers. */
export interface Serving {
  readonly url: string;
  /** Stops listening and lets the answers under way end, for five seconds at most. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the pages of a desk until it is closed.
 *
 * @throws Failed when nothing can be heard at that host and port.
 */
export async function serveDesk(options: ServeOptions): Promise<Serving> {
  const hosts = new Set<string>();
  const app = makeApp({ ...options, hosts });
  let isLeaving = false;
  const fetch = async (request: Request, { incoming }: Arrived): Promise<Response> => {
    if (isOneTooMany(incoming.socket)) return tooManyAnswer(options.words);
    const answer = await app.fetch(request);
    // Else a client that goes on asking keeps the server for as long as it is given, and is then cut off.
    if (isLeaving) answer.headers.set('Connection', 'close');
    return answer;
  };
  const server = createAdaptorServer({ fetch, serverOptions: limits });
  // A server of the adaptor's own answers what is no request by itself, without our headers.
  server.removeAllListeners('request');
  server.on('request', getRequestListener(fetch, { errorHandler: refused(options) }));
  answerUnread(server, options.words);
  const isOneTooMany = letIn(server, options.connectionsMost ?? connectionsMost);
  server.setTimeout(idleMs);
  const port = await listening(server, options);
  const { host, allowedHosts = [] } = options;
  const named = isLoopback(host) ? [...loopbacks, host] : [host];
  for (const name of named) hosts.add(`${bracketed(name)}:${port}`.toLowerCase());
  for (const name of allowedHosts) hosts.add(name.toLowerCase());
  return {
    url: `http://${bracketed(host)}:${port}`,
    close: async () => {
      isLeaving = true;
      await sleep(leavingMs);
      await closed(server);
    },
  };
}

/** The connection that a request came by. */
interface Arrived {
  readonly incoming: { readonly socket: object };
}

/** A slow client holds nobody up. Times in milliseconds; Node looks for what is late only so often. */
const limits = {
  ...{ requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
  maxHeaderSize: 16_384,
  // Refused as every other host that is none of ours.
  requireHostHeader: false,
};

/** Of a connection over which nothing goes either way, such as of a client that takes no answer. */
const idleMs = 60_000;

/** How long what is asked over a connection that stays still gets an answer, its last, before idle ones are closed. */
const leavingMs = 200;

const closingMs = 5_000 - leavingMs;

const loopbacks = ['127.0.0.1', 'localhost', '::1'];

const isLoopback = (host: string): boolean =>
  loopbacks.includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

function listening(server: Server, { host, port }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new Failed('cannot_listen', `Nothing can be served at ${host}:${port}.`, {
          hints: ['Give another --port, or stop what listens there.'],
          cause,
        }),
      ),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, closingMs);
    server.close((error) => {
      clearTimeout(late);
      if (error) reject(error);
      else resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

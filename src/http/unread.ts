import type { HttpBindings } from '@hono/node-server';
import type { Words } from '../summaries/words/words.ts';
import type { Server } from './let-in.ts';
import { headers } from './secured.ts';

type Answer = HttpBindings['outgoing'];
type Connection = HttpBindings['incoming']['socket'];

/**
 * Answers, with the headers of every other answer, what cannot be read as HTTP, is too long or comes too slowly, and closes the
 * connection: Node says so by itself, without them. One over which another answer is under way is closed without a word.
 */
export function answerUnread(server: Server, words: Words): void {
  const answers = new WeakMap<object, Answer>();
  server.on('request', ({ socket }: HttpBindings['incoming'], answer: Answer) => {
    answers.set(socket, answer);
  });
  server.on('clientError', ({ code }: NodeJS.ErrnoException, connection: Connection) => {
    const last = answers.get(connection);
    const isAnswering = last?.headersSent === true && !last.writableFinished;
    if (isAnswering || !connection.writable) connection.destroy();
    else connection.end(answerTo(code, words), () => connection.destroy());
  });
}

function answerTo(code: string | undefined, { pages }: Words): string {
  const status = statuses.get(code ?? '') ?? '400 Bad Request';
  const said = pages.labels.badRequest;
  const lines = Object.entries({
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(said),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status}`, ...lines, '', said].join('\r\n');
}

/** By what Node calls it; all else is 400. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', '413 Payload Too Large'],
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
]);

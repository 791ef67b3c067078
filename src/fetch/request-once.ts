import type { Readable } from 'node:stream';
import { Client } from 'undici';
import { connectTo } from './connect-to.ts';

/** The answer to one request: its head, and its body still to be read. */
export interface Answered {
  readonly status: number;
  /** One header by its lower-case name; several of one name are joined by commas. */
  header(name: string): string | undefined;
  readonly body: Readable;
}

/** Whom a request goes to. */
export interface Asking {
  /** Addresses that were checked. */
  readonly addresses: readonly string[];
  readonly authorities: readonly string[] | undefined;
  readonly signal: AbortSignal;
}

/**
 * Asks for one url at addresses that were checked, and hands the answer to `read`; the connection ends with it. No
 * cookie, no credentials, no proxy of the environment.
 */
export async function requestOnce<Result>(
  url: URL,
  { addresses, authorities, signal }: Asking,
  read: (answer: Answered) => Promise<Result>,
): Promise<Result> {
  const client = new Client(url.origin, { connect: connectTo(addresses, authorities) });
  try {
    const { statusCode, headers, body } = await client.request({
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: said,
      signal,
    });
    const header = (name: string) => [headers[name]].flat().filter(Boolean).join(', ') || undefined;
    // What is not read to its end is torn off when the connection ends: that is no error of anybody's.
    body.on('error', () => undefined);
    return await read({ status: statusCode, header, body });
  } finally {
    await client.destroy();
  }
}

const said = {
  'user-agent': 'asof/0.1 (captures a page that a person named)',
  accept: 'text/html, application/xhtml+xml, application/pdf, text/*;q=0.9, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

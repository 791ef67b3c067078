import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { fetchContent } from '../../src/fetch/fetch-content.ts';
import { loopbackServer } from '../support/loopback-server.ts';
import { type MadeCertificate, makeCertificate } from '../support/make-certificate.ts';

const authority = makeCertificate({ name: 'An authority', isAuthority: true });
const stranger = makeCertificate({ name: 'Another authority', isAuthority: true });
const name = 'news.example';
const good = makeCertificate({ name, issuer: authority });

const servers: ReturnType<typeof createServer>[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Fetches over TLS from a server that shows this certificate, by a name that leads to it. */
async function fetching(
  { cert, key }: MadeCertificate,
  { host = name, trusted = [authority.cert] }: { host?: string; trusted?: string[] | null } = {},
) {
  const server = createServer({ cert, key }, (_request, response) => response.end('arrived'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return fetchContent(`https://${host}:${port}/`, {
    resolve: async () => ['127.0.0.1'],
    reachable: [{ address: '127.0.0.1', port }],
    authorities: trusted ?? undefined,
  });
}

describe('a page behind a certificate', () => {
  it('of a trusted authority, for the name that was asked for, is fetched', async () => {
    const { bytes } = await fetching(good);
    expect(Buffer.from(bytes).toString()).toBe('arrived');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['that it signed itself', () => fetching(makeCertificate({ name }))],
    ['of an authority the system does not know', () => fetching(good, { trusted: null })],
    ['of an authority nobody trusts', () => fetching(makeCertificate({ name, issuer: stranger }))],
    ['for another name', () => fetching(good, { host: 'press.example' })],
    ['for a name where an address was asked for', () => fetching(good, { host: '127.0.0.1' })],
    [
      'that has run out',
      () => fetching(makeCertificate({ name, issuer: authority, until: new Date(0) })),
    ],
  ])('%s is refused with a sentence', async (_what, fetched) => {
    await expect(fetched()).rejects.toMatchObject({
      kind: 'failed',
      code: 'certificate_refused',
      message: expect.stringMatching(
        /^The page was not fetched, for its certificate does not hold: .+[^.]\.$/,
      ),
    });
  });

  it('that does not hold is refused whatever the environment says', async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      await expect(fetching(makeCertificate({ name }))).rejects.toMatchObject({
        code: 'certificate_refused',
      });
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
  });

  it('that speaks no TLS at all has no answer', async () => {
    const plain = await loopbackServer((_request, response) => response.end('plain'));
    const url = plain.url.replace('http:', 'https:');
    await expect(fetchContent(url, plain.rules)).rejects.toMatchObject({
      code: 'connection_failed',
    });
  });
});

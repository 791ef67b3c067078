import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/fetch/check-address.ts';
import { fetchContent } from '../../src/fetch/fetch-content.ts';
import { type LoopbackServer, loopbackServer } from '../support/loopback-server.ts';

let canary: LoopbackServer;
beforeAll(async () => {
  // Both families, so that every way of writing loopback would be heard.
  canary = await loopbackServer((_request, response) => response.end('heard'), { address: '::' });
});

const literals = [
  ...['127.0.0.1', '127.1', '0x7f.1', '2130706433', '017700000001', '127.0.0.1.', '0.0.0.0', '0'],
  ...['[::1]', '[::ffff:7f00:1]', '[::ffff:127.0.0.1]', '[::7f00:1]', '[::]', '[0:0:0:0:0:0:0:1]'],
  ...[
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
  ],
  ...['[fc00::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]', '169.254.169.254', '100.64.0.1'],
  ...[
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
  ],
  ...['①②⑦.0.0.1', '127。0。0。1'],
];

describe('attack 1: an address that is not public', () => {
  it.each(literals)('is refused as %s, and nothing connects', async (host) => {
    const before = canary.connections();
    await expect(
      fetchContent(`http://${host}:${canary.port}/`, { ports: [canary.port] }),
    ).rejects.toMatchObject({ kind: 'invalid', code: 'address_not_allowed' });
    expect(canary.connections()).toBe(before);
  });

  it.each([
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '169.254.169.254',
    '168.63.129.16',
    '::ffff:168.63.129.16',
    '100.64.0.1',
    'fe80::1%lo',
    'x',
  ])('is refused behind a name that leads to %s', async (address) => {
    const rules = { ports: [canary.port], resolve: async () => [address] };
    await expect(fetchContent(`http://news.example:${canary.port}/`, rules)).rejects.toMatchObject({
      code: 'address_not_allowed',
      facts: { host: 'news.example' },
    });
    expect(canary.connections()).toBe(0);
  });

  it.each(['http://127.0.0.1/', 'https://127.0.0.1/', 'https://[::1]/'])(
    'is refused at the usual port too: %s',
    async (url) => {
      await expect(fetchContent(url)).rejects.toMatchObject({ code: 'address_not_allowed' });
    },
  );

  it.each(['localhost', 'localhost.', 'LOCALHOST'])(
    'is refused behind %s by the resolver of the system',
    async (name) => {
      await expect(
        fetchContent(`http://${name}:${canary.port}/`, { ports: [canary.port] }),
        // Not every resolver knows it with the dot of the root; none connects.
      ).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:address_not_allowed|host_not_found)$/),
      });
      expect(canary.connections()).toBe(0);
    },
  );

  it('is refused although another answer of the name is public (attack 3)', async () => {
    const rules = { ports: [canary.port], resolve: async () => ['93.184.215.14', '127.0.0.1'] };
    await expect(fetchContent(`http://both.example:${canary.port}/`, rules)).rejects.toMatchObject({
      code: 'address_not_allowed',
    });
    expect(canary.connections()).toBe(0);
  });

  it('would be heard by the canary, were it connected to', async () => {
    const before = canary.connections();
    for (const host of ['127.0.0.1', '::1']) {
      await new Promise<void>((resolve, reject) => {
        const socket = connect(canary.port, host, () => resolve(void socket.destroy()));
        socket.on('error', reject);
      });
    }
    expect(canary.connections()).toBe(before + 2);
  });

  it('is told from one that is', () => {
    expect(
      ['93.184.215.14', '2606:2800:21f:cb07::1', '::ffff:8.8.8.8'].map(isPublicAddress),
    ).toEqual([true, true, true]);
  });
});

describe('a url', () => {
  it.each([
    ['of another scheme', 'file:///etc/passwd', 'url_not_allowed'],
    ['of gopher', 'gopher://127.0.0.1:70/', 'url_not_allowed'],
    ['of data', 'data:text/html,<p>x</p>', 'url_not_allowed'],
    ['with a password', 'http://ana:secret@example.org/', 'url_not_allowed'],
    ['at another port', 'http://example.org:22/', 'url_not_allowed'],
    ['that is none', 'http://', 'bad_url'],
  ])('%s is refused before anything is asked', async (_name, url, code) => {
    const resolve = async () => {
      throw new Error('was asked');
    };
    await expect(fetchContent(url, { resolve })).rejects.toMatchObject({ kind: 'invalid', code });
  });

  it('whose name leads nowhere is said so', async () => {
    const resolve = async () => [];
    await expect(fetchContent('http://nowhere.example/', { resolve })).rejects.toMatchObject({
      kind: 'failed',
      code: 'host_not_found',
    });
  });
});

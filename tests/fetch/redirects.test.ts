import { beforeAll, describe, expect, it } from 'vitest';
import { fetchContent } from '../../src/fetch/fetch-content.ts';
import { type LoopbackServer, loopbackServer } from '../support/loopback-server.ts';

let canary: LoopbackServer;
let server: LoopbackServer;
beforeAll(async () => {
  canary = await loopbackServer((_request, response) => response.end('heard'));
  server = await loopbackServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const status = Number(url.searchParams.get('status') ?? 302);
    const left = Number(url.searchParams.get('left') ?? 0);
    const to = url.searchParams.get('to');
    if (url.pathname === '/refresh') {
      response.writeHead(200, { 'content-type': 'text/html', refresh: `0; url=${canary.url}/` });
      response.end(`<meta http-equiv="refresh" content="0; url=${canary.url}/"><p>Wait</p>`);
    } else if (url.pathname === '/steps' && left > 0) {
      response.writeHead(status, { location: `/steps?left=${left - 1}` }).end('moved');
    } else if (to !== null) response.writeHead(status, { location: to }).end('moved');
    else response.writeHead(200, { 'content-type': 'text/plain' }).end('arrived');
  });
});

const fetching = (path: string) =>
  fetchContent(`${server.url}${path}`, { ...server.rules, ports: [canary.port] });

describe('attack 2: a redirect', () => {
  it.each([301, 302, 303, 307, 308])('with %i to the canary is refused', async (status) => {
    const to = encodeURIComponent(`${canary.url}/`);
    await expect(fetching(`/?status=${status}&to=${to}`)).rejects.toMatchObject({
      code: 'address_not_allowed',
    });
    expect(canary.connections()).toBe(0);
  });

  it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'http://ana:secret@127.0.0.1/'])(
    'to %s is refused',
    async (to) => {
      await expect(fetching(`/?to=${encodeURIComponent(to)}`)).rejects.toMatchObject({
        code: 'url_not_allowed',
      });
    },
  );

  it('is followed five times, and the way is told', async () => {
    const { bytes, url, redirectedFrom } = await fetching('/steps?left=5');
    expect(Buffer.from(bytes).toString()).toBe('arrived');
    expect(url).toBe(`${server.url}/steps?left=0`);
    expect(redirectedFrom).toHaveLength(5);
  });

  it('is not followed a sixth time', async () => {
    await expect(fetching('/steps?left=6')).rejects.toMatchObject({
      kind: 'failed',
      code: 'too_many_redirects',
    });
  });

  it('in a Refresh header or a meta element is told and never followed', async () => {
    const { bytes, refresh } = await fetching('/refresh');
    expect(refresh).toContain(canary.url);
    expect(Buffer.from(bytes).toString()).toContain('Wait');
    expect(canary.connections()).toBe(0);
  });
});

describe('attack 3: a name that changes its address', () => {
  it('is asked once a hop, and only the address that was checked is connected to', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    const asked: string[] = [];
    const elsewhere = await loopbackServer((_request, response) => response.end('heard'), {
      address: '127.0.0.2',
      port: server.port,
    });
    const resolve = async (name: string) => {
      asked.push(name);
      return [answers[asked.length - 1] ?? '127.0.0.2'];
    };
    const rules = { ...server.rules, resolve };
    const { bytes } = await fetchContent(`http://turns.example:${server.port}/`, rules);
    expect(Buffer.from(bytes).toString()).toBe('arrived');
    expect(asked).toEqual(['turns.example']);
    await expect(
      fetchContent(`http://turns.example:${server.port}/steps?left=1`, rules),
    ).rejects.toMatchObject({ code: 'address_not_allowed' });
    expect(elsewhere.connections()).toBe(0);
  });
});

describe('a name with several addresses', () => {
  const both = ['127.0.0.3', '127.0.0.1'];
  const reachable = () => both.map((address) => ({ address, port: server.port }));

  it.each([
    ['at the first that answers', both.toReversed()],
    ['at the next one when the first does not answer', both],
  ])('is reached %s', async (_where, addresses) => {
    const rules = { resolve: async () => addresses, reachable: reachable() };
    const { bytes } = await fetchContent(`http://two.example:${server.port}/`, rules);
    expect(Buffer.from(bytes).toString()).toBe('arrived');
  });

  it('fails with a sentence when none does', async () => {
    const rules = { resolve: async () => ['127.0.0.3', '127.0.0.3'], reachable: reachable() };
    await expect(fetchContent(`http://none.example:${server.port}/`, rules)).rejects.toMatchObject({
      kind: 'failed',
      code: 'connection_failed',
    });
  });
});

describe('a request', () => {
  it('bears no cookie and no credentials, and passes no proxy of the environment', async () => {
    const heads: object[] = [];
    const watching = await loopbackServer((request, response) => {
      heads.push(request.headers);
      response.writeHead(302, { 'set-cookie': 'a=b; Path=/', location: '/next' });
      response.end();
    });
    const names = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = name.startsWith('NODE') ? '1' : canary.url;
    try {
      await expect(fetchContent(`${watching.url}/`, watching.rules)).rejects.toMatchObject({
        code: 'too_many_redirects',
      });
    } finally {
      for (const [place, name] of names.entries()) {
        if (before[place] === undefined) delete process.env[name];
        else process.env[name] = before[place];
      }
    }
    expect(heads).toHaveLength(6);
    for (const head of heads) {
      expect(Object.keys(head)).not.toContain('cookie');
      expect(Object.keys(head)).not.toContain('authorization');
    }
    expect(canary.connections()).toBe(0);
  });
});

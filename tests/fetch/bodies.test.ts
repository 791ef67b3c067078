import {
  type BrotliOptions,
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
} from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fetchContent } from '../../src/fetch/fetch-content.ts';
import { type LoopbackServer, loopbackServer } from '../support/loopback-server.ts';

const megabyte = 1024 * 1024;
/** 200 MB of zeros, packed twice: some hundred bytes on the wire. */
const bomb = gzipSync(gzipSync(Buffer.alloc(200 * megabyte), { level: 9 }), { level: 9 });
const page = Buffer.from('<p>The river rose.</p>');
const packed: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync(page),
  'x-gzip': gzipSync(page),
  deflate: deflateSync(page),
  'Deflate ': deflateRawSync(page),
  br: brotliCompressSync(page, {} as BrotliOptions),
  identity: page,
  'gzip, br': brotliCompressSync(gzipSync(page)),
};
const answers: Readonly<Record<string, readonly [coding: string, body: Buffer]>> = {
  '/bomb': ['gzip, gzip', bomb],
  // Nothing but empty members: the outer coding gives megabytes, the inner one not a byte.
  '/inner-bomb': ['gzip, gzip', gzipSync(Buffer.alloc(4 * megabyte, gzipSync('')))],
  '/sixty': [Array(60).fill('gzip').join(', '), page],
  '/six': [Array(6).fill('gzip').join(', '), page],
  '/unknown': ['zstd', page],
  '/cut': ['gzip', gzipSync(Buffer.alloc(100_000, 'abc')).subarray(0, 60)],
  '/not-gzip': ['gzip', page],
  '/proto': ['__proto__', page],
  '/nothing': ['gzip, br', Buffer.alloc(0)],
};

let server: LoopbackServer;
beforeAll(async () => {
  server = await loopbackServer((request, response) => {
    const path = request.url ?? '/';
    const coding = decodeURIComponent(path.slice(1));
    if (path === '/endless') pour(response, Buffer.alloc(64 * 1024, 'x'));
    else if (path === '/endless.pdf') pour(response, Buffer.alloc(64 * 1024, 'x'), '%PDF-1.7 ');
    else if (path === '/slow') drip(response);
    else if (path === '/silent') return;
    else if (path === '/torn') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    } else {
      const [name, body] = answers[path] ?? [coding, packed[coding] ?? page];
      response.writeHead(200, { 'content-encoding': name.trim().toLowerCase() }).end(body);
    }
  });
});

type Response = Parameters<Parameters<typeof loopbackServer>[0]>[1];

function pour(response: Response, chunk: Buffer, start = ''): void {
  response.write(start);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

function drip(response: Response): void {
  const timer = setInterval(() => response.write('x'), 100);
  response.on('close', () => clearInterval(timer));
}

const fetching = (path: string, limits = {}) =>
  fetchContent(`${server.url}${path}`, { ...server.rules, limits });

describe('attack 4: a body', () => {
  it.each(Object.keys(packed))('coded as %s is decoded', async (coding) => {
    const { bytes } = await fetching(`/${encodeURIComponent(coding)}`);
    expect(Buffer.from(bytes).toString()).toBe(page.toString());
  });

  it.each([
    ['a gzip bomb in gzip', '/bomb', 'too_large'],
    ['sixty codings', '/sixty', 'body_unreadable'],
    ['six codings', '/six', 'body_unreadable'],
    ['an unknown coding', '/unknown', 'body_unreadable'],
    ['a coding called __proto__', '/proto', 'body_unreadable'],
    ['a coding that breaks off', '/cut', 'body_unreadable'],
    ['another coding than it says', '/not-gzip', 'body_unreadable'],
    ['an endless body', '/endless', 'too_large'],
    ['an endless PDF', '/endless.pdf', 'too_large'],
    ['less than it announced', '/torn', 'connection_failed'],
  ])('with %s is refused', async (_name, path, code) => {
    await expect(fetching(path)).rejects.toMatchObject({ code });
  });

  it('that never ends takes little memory', async () => {
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() - before);
    }, 5);
    await expect(fetching('/bomb')).rejects.toMatchObject({ code: 'too_large' });
    clearInterval(watch);
    expect(bomb.length).toBeLessThan(1500);
    expect(most).toBeLessThan(50 * megabyte);
  });

  it('without a byte is empty, whatever its coding', async () => {
    expect((await fetching('/nothing')).bytes).toHaveLength(0);
  });

  it('is counted after each of its codings, not only after the last', async () => {
    await expect(fetching('/inner-bomb', { pdfBytes: megabyte })).rejects.toMatchObject({
      code: 'too_large',
    });
  });

  it.each(['/slow', '/silent'])('that comes too slowly is given up: %s', async (path) => {
    const start = performance.now();
    await expect(fetching(path, { milliseconds: 400 })).rejects.toMatchObject({
      kind: 'failed',
      code: 'too_slow',
    });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('is given up also while a resolver is silent', async () => {
    const rules = {
      resolve: () => new Promise<never>(() => undefined),
      limits: { milliseconds: 200 },
    };
    await expect(fetchContent('http://silent.example/', rules)).rejects.toMatchObject({
      code: 'too_slow',
    });
  });
});

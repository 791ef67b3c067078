import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { captureUrl } from '../../src/services/capture-url.ts';
import { type LoopbackServer, loopbackServer } from '../support/loopback-server.ts';
import { makePdf } from '../support/make-pdf.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const megabyte = 1024 * 1024;
const nested = Buffer.from(`<!doctype html><body>${'<div>'.repeat(100_000)}text`);
const longPage = Buffer.concat([
  Buffer.from('<!doctype html><body><p>'),
  Buffer.alloc(11 * megabyte, 'word '),
]);
const largePdf = Buffer.concat([
  makePdf({ pages: [['Words']] }),
  Buffer.alloc(51 * megabyte, '\n'),
]);
// Its page has itself among its pages.
const loopingPdf = Buffer.from(
  makePdf({ pages: [['Words']] })
    .toString('latin1')
    .replace('[4 0 R]', '[2 0 R]'),
  'latin1',
);
const unpacking = makePdf({
  pages: [['']],
  content: {
    bytes: deflateSync(Buffer.alloc(megabyte / 2, '() Tj '), { level: 9 }),
    filter: 'FlateDecode',
  },
});

let desk: Desk;
let server: LoopbackServer;
beforeAll(async () => {
  desk = await newDesk(folder);
  server = await loopbackServer((request, response) => {
    if (request.url === '/page') response.writeHead(200).end(longPage);
    else if (request.url === '/report.pdf') response.writeHead(200).end(largePdf);
    else if (request.url === '/endless') {
      const more = () => {
        while (!response.destroyed && response.write('<p>word</p>'.repeat(1000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    } else response.writeHead(200).end(nested);
  });
});
afterAll(() => desk.store.close());

const title = 'Hostile';

/** Refused with this code, in time, and nothing stored. */
async function refused(capture: Promise<unknown>, code: string): Promise<void> {
  const head = await readHead(desk);
  const start = performance.now();
  const before = process.memoryUsage.rss();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before);
  }, 20);
  await expect(capture).rejects.toMatchObject({ code });
  clearInterval(watch);
  // What a worker may take at most, and the time it and the fetch before it may.
  expect(most).toBeLessThan(1100 * megabyte);
  expect(performance.now() - start).toBeLessThan(52_000);
  expect(await readHead(desk)).toEqual(head);
  expect(await desk.store.reader.selectFrom('blob').select('sha256').execute()).toEqual([]);
}

describe('attacks 4 and 24: what is too large, too deep or endless is refused, and nothing is stored', () => {
  it.each([
    ['a page of 11 MB', '/page', 'too_large'],
    ['a PDF of 51 MB', '/report.pdf', 'too_large'],
    ['a page without an end', '/endless', 'too_large'],
    ['100,000 tags in one another', '/nested', 'too_deep'],
  ])('%s, from the web', (_name, path, code) =>
    refused(captureUrl(desk, { from: `${server.url}${path}`, title }, server.rules), code),
  );

  it.each([
    ['a page of 11 MB', longPage, 'too_large'],
    ['a PDF of 51 MB', largePdf, 'too_large'],
    ['100,000 tags in one another', nested, 'too_deep'],
    ['a PDF whose pages go in a circle', loopingPdf, 'pdf_broken'],
    ['a PDF that says nothing, 90,000 times over', unpacking, 'empty_text'],
  ])('%s, from a file', (_name, bytes, code) =>
    refused(captureSource(desk, bytes, { title }), code),
  );
});

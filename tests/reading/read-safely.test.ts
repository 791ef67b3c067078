import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readInWorker } from '../../src/reading/read-in-worker.ts';
import { readSafely } from '../../src/reading/read-safely.ts';
import { makePdf } from '../support/make-pdf.ts';

const limits = { milliseconds: 20_000, heapMegabytes: 512, growthMegabytes: 1024 };
const pages = [
  [
    'The river rose by a hand',
    'in the night, and the ferry kept to its time-',
    'table.',
    '',
    'A new paragraph.',
  ],
  ['The second page (with brackets).'],
];

describe('attack 24: a PDF', () => {
  it('is read page by page, lines and paragraphs as they are set', async () => {
    const read = await readSafely(makePdf({ pages, title: 'River report' }), {
      address: 'report.pdf',
    });
    expect(read).toMatchObject({
      mediaType: 'application/pdf',
      title: 'River report',
      extractor: expect.stringMatching(/^unpdf@1\.7\.0\+asof\.\d+$/),
      text:
        'The river rose by a hand\nin the night, and the ferry kept to its time-\ntable.\n\nA new paragraph.' +
        '\n\fThe second page (with brackets).',
    });
  });

  it.each([
    ['cut off', (pdf: Buffer) => pdf.subarray(0, 60), 'pdf_broken'],
    ['without a word in it', () => makePdf({ pages: [[]] }), 'empty_text'],
    [
      'that is a page as well',
      () => Buffer.from('%PDF-1.4 <html><script>1</script>'),
      'two_things_at_once',
    ],
    ['behind a page', () => Buffer.from('<html>%PDF-1.4 x</html>'), 'two_things_at_once'],
    [
      'that is an archive as well',
      (pdf: Buffer) => Buffer.concat([pdf, Buffer.from('PK\x05\x06\0\0')]),
      'two_things_at_once',
    ],
  ])('%s is refused', async (_name, made, code) => {
    await expect(readSafely(made(makePdf({ pages })), {})).rejects.toMatchObject({
      kind: 'invalid',
      code,
    });
  });

  it('that goes on and on is stopped in time, and leaves the process as it was', async () => {
    // One page says its text again and again, a hundred million times over.
    const bytes = deflateSync(Buffer.alloc(30_000_000, '() Tj '), { level: 9 });
    const bomb = makePdf({ pages: [['']], content: { bytes, filter: 'FlateDecode' } });
    const start = performance.now();
    await expect(readInWorker(bomb, {}, { ...limits, milliseconds: 1500 })).rejects.toMatchObject({
      kind: 'failed',
      code: 'reading_stopped',
      facts: { reason: 'time' },
    });
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('that unpacks to more than there is room for is stopped', async () => {
    const bytes = deflateSync(Buffer.alloc(300_000_000, '() Tj '), { level: 9 });
    const bomb = makePdf({ pages: [['']], content: { bytes, filter: 'FlateDecode' } });
    await expect(
      readInWorker(bomb, {}, { ...limits, heapMegabytes: 64, growthMegabytes: 200 }),
    ).rejects.toMatchObject({ code: 'reading_stopped', facts: { reason: 'memory' } });
  });
});

describe('a page', () => {
  const html = (text: string) => `<!doctype html><title>Long</title><body><p>${text}</p></body>`;

  it('reads alike in a worker and where it is', async () => {
    const page = Buffer.from(html('The river rose. '.repeat(50)));
    expect(await readInWorker(page, {}, limits)).toEqual(await readSafely(page, {}));
  });

  it('that is large is read in a worker, errors and all', async () => {
    const long = await readSafely(Buffer.from(html('The river rose. '.repeat(20_000))), {});
    expect(long.text).toContain('The river rose. The river rose.');
    await expect(
      readSafely(Buffer.from(`<html>${'<div>'.repeat(100_000)}text`), {}),
    ).rejects.toMatchObject({ kind: 'invalid', code: 'too_deep', hints: [] });
    await expect(readSafely(Buffer.from(html('x'.repeat(11_000_000))), {})).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});

describe('attack 24: bytes that are not what they say', () => {
  it.each([
    ['a zip', 'PK\x03\x04xxxx', {}, 'unsupported_media'],
    ['a packed file', '\x1f\x8b\x08\0', {}, 'unsupported_media'],
    ['a picture', '\x89PNG\r\n', { address: 'page.html' }, 'unsupported_media'],
    ['a feed', '<?xml version="1.0"?><rss><item>x</item></rss>', {}, 'unsupported_media'],
    [
      'a thousand laughs',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><lolz>&b;</lolz>',
      {},
      'unsupported_media',
    ],
    [
      'laughs in a page',
      '<!DOCTYPE html [<!ENTITY a "lol">]><html>&a;</html>',
      {},
      'unsupported_media',
    ],
    [
      'a page called a PDF',
      '<!doctype html><p>Log in</p>',
      { address: 'report.pdf' },
      'not_what_it_says',
    ],
    [
      'a page served as a PDF',
      '<!doctype html><p>Log in</p>',
      { declaredType: 'application/pdf' },
      'not_what_it_says',
    ],
    [
      'a page served as a picture',
      '<!doctype html><p>Log in</p>',
      { declaredType: 'image/png' },
      'not_what_it_says',
    ],
    [
      'a page served as some bytes, and called a PDF',
      '<!doctype html><p>Log in</p>',
      { address: 'https://example.org/a.pdf', declaredType: 'application/octet-stream' },
      'not_what_it_says',
    ],
    [
      'a PDF called a page',
      '%PDF-1.4',
      { address: 'https://example.org/a.html?b=c.pdf' },
      'not_what_it_says',
    ],
    ['binary', 'a\0b', {}, 'not_text'],
  ])('that are %s are refused', async (_name, content, origin, code) => {
    await expect(readSafely(Buffer.from(content, 'latin1'), origin)).rejects.toMatchObject({
      kind: 'invalid',
      code,
    });
  });

  it.each([
    ['<!doctype html><p>Words</p>', { address: 'notes.txt' }, 'text/html'],
    ['<!-- saved -->\n<html><p>Words</p></html>', {}, 'text/html'],
    ['<p>Words</p>', {}, 'text/html'],
    ['<p align="center">Words</p>\n\n# Title', { address: 'README.md' }, 'text/markdown'],
    ['<p> is an element', { declaredType: 'text/plain' }, 'text/plain'],
    ['# Title', { declaredType: 'text/markdown; charset=utf-8' }, 'text/markdown'],
    ['<!doctype html><p>Words</p>', { address: 'a.pdf', evenSo: true }, 'text/html'],
    ['<html>Words', { mediaType: 'text/plain' }, 'text/plain'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nWords', { address: 'a.txt' }, 'text/vtt'],
    ['1\n00:00:01,000 --> 00:00:02,000\nWords', {}, 'application/x-subrip'],
  ])('are what they show: %s', async (content, origin, mediaType) => {
    expect((await readSafely(Buffer.from(content), origin)).mediaType).toBe(mediaType);
  });
});

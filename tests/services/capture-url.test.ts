import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Desk } from '../../src/desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { captureUrl } from '../../src/services/capture-url.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { type LoopbackServer, loopbackServer } from '../support/loopback-server.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const river = (words: string) =>
  `<!doctype html><html lang="en"><head><title>The river rose</title>
<link rel="canonical" href="river"></head><body><article><h1>The river rose</h1><p>${words}</p></article></body></html>`;

let server: LoopbackServer;
let words = '';
beforeAll(async () => {
  server = await loopbackServer((request, response) => {
    const path = (request.url ?? '').split('?')[0]?.replace(/^\/\d+/, '');
    if (path === '/old') response.writeHead(301, { location: 'river?from=old' }).end();
    else if (path === '/gone') response.writeHead(404).end('<p>There is nothing of that name.</p>');
    else response.writeHead(200, { 'content-type': 'text/html' }).end(river(words));
  });
});

let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(folder);
});
// Each test has pages of its own below a folder of its own.
let site = '';
let sites = 0;
beforeEach(() => {
  words = 'It rose by a hand in the night.';
  sites += 1;
  site = `${server.url}/${sites}`;
});

const capturing = (path: string, facts = {}) =>
  captureUrl(desk, { from: `${site}${path}`, ...facts }, server.rules);

describe('a url that is captured', () => {
  it('is a source with what its page says, and a snapshot that says where it was read', async () => {
    const { source, snapshot } = await capturing('/old', { publishedOn: '2023-03' });
    const shown = await showSource(desk, { source: String(source.n) });
    expect(shown.source.value).toMatchObject({
      title: 'The river rose',
      language: 'en',
      url: `${site}/river`,
    });
    expect(shown.source.snapshots).toMatchObject([
      { n: snapshot.n, value: { mediaType: 'text/html', address: `${site}/river?from=old` } },
    ]);
  });

  it('again with the same bytes changes nothing, and says so', async () => {
    const first = await capturing('/river');
    const head = await readHead(desk);
    expect(await capturing('/river')).toMatchObject({
      source: { n: first.source.n },
      snapshot: { n: first.snapshot.n },
      unchanged: true,
    });
    expect(await readHead(desk)).toEqual(head);
  });

  it.each([
    ['the same url', '/river', '/river'],
    ['a url that redirects to it', '/river?from=old', '/old'],
    ['the url the page calls its own', '/river?b=1', '/river'],
    ['a fragment of it', '/river', '/river#second'],
  ])('is a further snapshot of the source known by %s', async (_name, before, after) => {
    const first = await capturing(before);
    words = 'It rose by two hands.';
    const second = await capturing(after);
    expect(second.source.n).toBe(first.source.n);
    const shown = await showSource(desk, { source: String(first.source.n) });
    expect(shown.source.snapshots).toHaveLength(2);
  });

  it('is a source of its own at another url', async () => {
    const first = await capturing('/river');
    words = 'Another page of the same title.';
    const second = await capturing('/lake');
    expect(second.source.n).not.toBe(first.source.n);
  });

  it('is a new source when the known one was recorded by mistake', async () => {
    const first = await capturing('/river');
    await retractRecord(desk, {
      record: String(first.source.n),
      because: 'Wrong page',
      mistake: true,
    });
    expect((await capturing('/river')).source.n).not.toBe(first.source.n);
  });

  it('of a known source takes no facts that would be dropped', async () => {
    await capturing('/river');
    words = 'Other words.';
    await expect(capturing('/river', { title: 'Mine' })).rejects.toMatchObject({
      code: 'facts_of_known_source',
    });
  });
});

describe('a url that gives an error page', () => {
  it('is refused with its status, and nothing is stored', async () => {
    const head = await readHead(desk);
    await expect(capturing('/gone', { title: 'Gone' })).rejects.toMatchObject({
      kind: 'invalid',
      code: 'error_page',
      facts: { status: 404 },
    });
    expect(await readHead(desk)).toEqual(head);
  });

  it('is stored when somebody wants it even so', async () => {
    const { unchanged } = await capturing('/gone', { title: 'Gone', evenSo: true });
    expect(unchanged).toBe(false);
  });
});

describe('facts that are wrong', () => {
  it('are said before anything is fetched', async () => {
    const before = server.asked.length;
    await expect(capturing('/river', { slug: 'Not A Slug' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    expect(server.asked).toHaveLength(before);
  });
});

/** A command line on a desk of its own, reaching the server of this file. */
async function byCommand(...line: readonly string[]) {
  let out = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: () => undefined,
    width: 100,
    input: async () => Buffer.from(''),
    reach: server.rules,
  };
  await runCli([...line, '--json', '--desk', `file:${folder}/by-command.db`], terminal);
  const code = process.exitCode;
  process.exitCode = undefined;
  return { code, json: JSON.parse(out) };
}

describe('by command line', () => {
  it('a url is captured, again, refused and forbidden', async () => {
    const first = await byCommand('source', 'capture', `${site}/river`, '--slug', 'river');
    expect(first).toMatchObject({
      code: 0,
      json: { source: { slug: 'river' }, snapshot: { mediaType: 'text/html' }, unchanged: false },
    });
    const again = await byCommand('source', 'capture', `${site}/river`);
    expect(again).toMatchObject({ code: 0, json: { unchanged: true } });
    const gone = await byCommand('source', 'capture', `${site}/gone`);
    expect(gone).toMatchObject({ code: 2, json: { error: { code: 'error_page', status: 404 } } });
    const port = await byCommand('source', 'capture', 'http://127.0.0.1:1/', '--allow-port', '1');
    expect(port).toMatchObject({ code: 2, json: { error: { code: 'address_not_allowed' } } });
  });

  it('what was quoted is looked for again at a url', async () => {
    await byCommand('source', 'capture', `${site}/river`, '--slug', 'again');
    await byCommand('claim', 'log', '--text', 'The river rose.', '--slug', 'rose');
    const quote = ['--quote', 'by a hand in the night'];
    await byCommand(
      'evidence',
      'add',
      'rose',
      '--stance',
      'supports',
      '--source',
      'again',
      ...quote,
    );
    const outcome = async (path: string) => {
      const { json } = await byCommand('source', 'recheck', 'again', `${site}${path}`);
      return json.passages.map((passage: { outcome: string }) => passage.outcome);
    };
    expect(await outcome('/river')).toEqual(['exact']);
    expect(await outcome('/gone')).toEqual(['unreachable']);
    words = 'It rose by two hands in the night.';
    expect(await outcome('/river')).toEqual(['changed']);
  });
});

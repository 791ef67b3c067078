import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Desk } from '../../src/desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { captureUrl } from '../../src/services/capture-url.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { type Looking, lookAgain } from '../../src/services/look-again.ts';
import { readSourceAgain } from '../../src/services/read-url-again.ts';
import { type RecheckedOne, recheckSources } from '../../src/services/recheck-sources.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { suggestClaims } from '../../src/services/suggest-claims.ts';
import { diskFull } from '../../src/store/disk-full.ts';
import { type LoopbackServer, loopbackServer } from '../support/loopback-server.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const quoted = 'It rose by a hand in the night.';
const page = (words: string) =>
  `<!doctype html><html lang="en"><head><title>The river</title></head><body><article><p>The river rose again this week, the port says.</p><p>${words}</p></article></body></html>`;

/** What each path gives now: a page, a status, or nothing at all. */
const gives = new Map<string, string | number | null>();
let server: LoopbackServer;
beforeAll(async () => {
  server = await loopbackServer((request, response) => {
    const given = gives.get(request.url ?? '');
    if (given === null) response.destroy();
    else if (typeof given === 'number') response.writeHead(given).end('<p>An error.</p>');
    else response.writeHead(200, { 'content-type': 'text/html' }).end(given);
  });
});

let desk: Desk;
beforeEach(async () => {
  gives.clear();
  desk = await newDesk(folder);
  await logClaim(desk, { text: 'The river rose.', slug: 'rose' });
  return () => desk.store.close();
});

/** A page that is captured from the server and quoted. */
async function quotedPage(name: string, words = quoted): Promise<void> {
  gives.set(`/${name}`, page(words));
  await captureUrl(desk, { from: `${server.url}/${name}`, slug: name }, server.rules);
  await quote(name, words);
}

const quote = (source: string, words: string) =>
  addEvidence(desk, { claim: 'rose', stance: 'supports', source, quote: words });
const read = (url: string) => readSourceAgain(url, server.rules);
const look = (source: string, options: Looking = {}) =>
  lookAgain(desk, { ...options, source }, read);
const outcomes = async (source: string, options: Looking = {}) =>
  (await look(source, options)).passages.map(({ outcome }) => outcome);
const snapshots = async (source: string) =>
  (await showSource(desk, { source })).source.snapshots.length;

/** The desk on a disk that has no room for the first write, a page's, and some for what is smaller. */
function fullOnce(on: Desk): Desk {
  let isFull = true;
  const write: Desk['store']['write'] = (work) => {
    const wasFull = isFull;
    isFull = false;
    return wasFull ? Promise.reject(diskFull(undefined)) : on.store.write(work);
  };
  return { ...on, store: Object.assign(Object.create(on.store), { write }) };
}

describe('a source that is looked at again', () => {
  it.each([
    ['as it was', page(quoted), 'exact'],
    ['below a new paragraph', page(`Corrected on Friday.</p><p>${quoted}`), 'moved'],
    ['with a word changed', page('It rose by a foot in the night.'), 'changed'],
    ['without the words', page('Nothing of the kind is said here any more.'), 'gone'],
    ['as an error page', 404, 'unreachable'],
    ['without an answer', null, 'unreachable'],
  ])('at its url, %s, is seen for what it is', async (_name, now, outcome) => {
    await quotedPage('river');
    gives.set('/river', now);
    const { passages, seenOn } = await look('river');
    expect(passages).toMatchObject([{ outcome, recheck: { value: { outcome } } }]);
    expect(seenOn.text).toBe('2026-11-24');
  });

  it('keeps a snapshot of what the url gave, where that is new', async () => {
    await quotedPage('river');
    await look('river');
    expect(await snapshots('river')).toBe(1);
    gives.set('/river', page('It rose by a foot in the night.'));
    await look('river');
    expect(await snapshots('river')).toBe(2);
  });

  it('and gives a stub in its place, is told as not reached, and why; nothing is captured', async () => {
    await quotedPage('river');
    gives.set('/river', '<!doctype html><title>Page not found</title><p>Page not found</p>');
    const { passages } = await look('river');
    expect(passages).toMatchObject([
      {
        outcome: 'unreachable',
        recheck: { value: { note: expect.stringMatching(/not|missing/) } },
      },
    ]);
    expect(await snapshots('river')).toBe(1);
  });

  it('and is a large page without a word in it, read in a thread of its own, is told as not reached', async () => {
    await quotedPage('river');
    gives.set('/river', `<!doctype html><title></title>${'<p></p>'.repeat(20_000)}`);
    expect(await outcomes('river')).toEqual(['unreachable']);
  });

  it('on a desk that cannot keep it, is no observation: nothing is said of the source', async () => {
    await quotedPage('river');
    gives.set('/river', page('It rose by a foot in the night.'));
    const { position } = await readHead(desk);
    const looked = lookAgain(fullOnce(desk), { source: 'river' }, read);
    await expect(looked).rejects.toMatchObject({ code: 'disk_full' });
    expect((await readHead(desk)).position).toBe(position);
  });

  it('is looked for in a newer text at hand, if there is one, and its url is left alone', async () => {
    await quotedPage('river');
    const asked = server.asked.length;
    const words = 'It rose by two hands in the night.';
    await captureSource(desk, Buffer.from(page(words)), { source: 'river' });
    expect(await outcomes('river')).toEqual(['changed']);
    expect(await outcomes('river')).toEqual(['changed']);
    expect(server.asked).toHaveLength(asked);
    expect(await outcomes('river', { live: true })).toEqual(['exact']);
  });

  it('is read at its url again on another day, whatever was captured before', async () => {
    await quotedPage('river');
    gives.set('/river', page('It rose by a foot in the night.'));
    await look('river');
    gives.set('/river', page(quoted));
    const later = { ...desk, clock: { now: () => desk.clock.now() + 86_400_000 } };
    const { passages } = await lookAgain(later, { source: 'river' }, read);
    expect(passages).toMatchObject([{ outcome: 'exact' }]);
  });

  it('is read where its url was corrected to', async () => {
    await quotedPage('river');
    gives.set('/moved', page(quoted)).set('/river', 404);
    const url = `${server.url}/moved`;
    await correctRecord(desk, { record: 'river', set: { url }, because: 'The page moved.' });
    expect(await outcomes('river')).toEqual(['exact']);
  });

  it('behind a url the guard refuses is told as not reached', async () => {
    await captureSource(desk, Buffer.from(page(quoted)), {
      ...{ slug: 'inside', url: 'http://127.0.0.1/river' },
    });
    await quote('inside', quoted);
    const { passages } = await look('inside');
    expect(passages).toMatchObject([
      {
        outcome: 'unreachable',
        recheck: { value: { note: expect.stringContaining('127.0.0.1') } },
      },
    ]);
  });
});

describe('all sources', () => {
  const all = async (options: Looking = {}) => {
    const done: RecheckedOne[] = [];
    const pace = { hostsAtOnce: 2, pauseMs: 0 };
    for await (const one of recheckSources(desk, { ...options, pace }, read)) done.push(one);
    return done;
  };
  const bySlug = (done: readonly RecheckedOne[]) =>
    Object.fromEntries(
      done.map(({ source, rechecked }) => [
        source.slug,
        rechecked?.passages.map(({ outcome }) => outcome).join(', ') ?? 'not looked in',
      ]),
    );

  it('are seen each for what it is, and what is wrong with one keeps nobody from the others', async () => {
    for (const name of ['same', 'changed', 'lost', 'silent']) await quotedPage(name);
    await captureSource(desk, Buffer.from(page(quoted)), { slug: 'paper', title: 'Paper' });
    await quote('paper', quoted);
    gives.set('/changed', page('It never rose by a hand in the night.'));
    gives.set('/lost', 410).set('/silent', null);
    const done = await all();
    expect(bySlug(done)).toEqual({
      ...{ same: 'exact', changed: 'changed', lost: 'unreachable', silent: 'unreachable' },
      paper: 'not looked in',
    });
    expect(done.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
  });

  it('keep what was seen when the rest is broken off', async () => {
    for (const name of ['one', 'two']) await quotedPage(name);
    const { position } = await readHead(desk);
    const pace = { hostsAtOnce: 1, pauseMs: 0 };
    for await (const { place } of recheckSources(desk, { pace }, read)) if (place === 1) break;
    expect((await readHead(desk)).position).toBe(position + 1);
  });

  it('leave out those recorded by mistake, and those of which only drafts are quoted', async () => {
    for (const name of ['kept', 'wrong']) await quotedPage(name);
    await retractRecord(desk, { record: 'wrong', because: 'Another river.', mistake: true });
    gives.set('/drafted', page('Ana Ruiz: It rose by a hand in the night.'));
    await captureUrl(desk, { from: `${server.url}/drafted`, slug: 'drafted' }, server.rules);
    expect((await suggestClaims(desk, { source: 'drafted' })).drafts).not.toEqual([]);
    expect(Object.keys(bySlug(await all()))).toEqual(['kept']);
  });
});

describe('by command line', () => {
  it('one source and all of them are read at their urls, with progress', async () => {
    const said = { out: '', progress: [] as string[] };
    const terminal = {
      out: (text: string) => {
        said.out += text;
      },
      ...{ err: () => undefined, width: 100, input: async () => Buffer.from('') },
      progress: (text: string) => void said.progress.push(text),
      reach: server.rules,
    };
    const run = async (...line: readonly string[]) => {
      said.out = '';
      await runCli([...line, '--desk', `file:${folder}/by-command.db`], terminal);
      process.exitCode = undefined;
      return said.out;
    };
    gives.set('/river', page(quoted));
    await run('source', 'capture', `${server.url}/river`, '--slug', 'river');
    await run('claim', 'log', '--text', 'The river rose.', '--slug', 'rose');
    const place = ['--source', 'river', '--quote', quoted];
    await run('evidence', 'add', 'rose', '--stance', 'supports', ...place);
    expect(JSON.parse(await run('source', 'recheck', 'river', '--json'))).toMatchObject({
      passages: [{ quote: quoted, outcome: 'exact' }],
    });
    gives.set('/river', page('It rose by a hand in the morning.'));
    const all = await run('source', 'recheck', '--all', '--pause', '0');
    expect(all).toContain('Passages: 1 (1 changed). Sources: 1.');
    expect(all).toContain('"night" → "morning"');
    expect(said.progress).toEqual(['1 of 1: The river', '']);
    gives.set('/river', 404);
    const live = ['source', 'recheck', 'river', '--live'];
    expect(await run(...live)).toMatch(/unreachable +The server answered 404/);
    expect(await run(...live)).toMatch(/unreachable +as seen before that day/);
    const bad = await run('source', 'recheck', '--all', '--pause', 'long', '--json');
    expect(JSON.parse(bad)).toMatchObject({ error: { code: 'bad_pause' } });
  });
});

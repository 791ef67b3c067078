import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { serveDesk } from '../../src/http/serve-desk.ts';
import { addReview } from '../../src/services/add-review.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeSpeakers } from '../../src/services/merge-speakers.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { fillPublicAndPrivate, secret } from '../support/public-and-private.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
const failures: unknown[] = [];
let desk: Desk;
let app: ReturnType<typeof makeApp>;

beforeAll(async () => {
  desk = await newDesk(folder);
  await fillPublicAndPrivate(desk);
  app = appIn(english);
});

const appIn = (words: typeof english) =>
  makeApp({ desk, words, hosts: new Set([host]), onFailure: (error) => failures.push(error) });

const get = (path: string, headers: Record<string, string> = {}, method = 'GET', from = app) =>
  from.request(`http://${host}${path}`, { method, headers: { host, ...headers } });

const text = async (path: string): Promise<string> => (await get(path)).text();

const paths = [
  ...['/', '/claims', '/claims/bridge', '/claims/gate', '/speakers', '/speakers/jan-brandt'],
  ...['/sources', '/sources/briefing', '/topics', '/topics/harbour', '/corrections', '/about'],
] as const;

/** Every page that can be reached from the first one by links. */
async function crawl(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const wanted = new Set(['/']);
  for (const path of wanted) {
    const answer = await get(path);
    expect(answer.status, path).toBe(200);
    const page = await answer.text();
    found.set(path, page);
    for (const [, link = ''] of page.matchAll(/href="(\/[^"#]*)/g)) wanted.add(unescaped(link));
  }
  return found;
}

const unescaped = (link: string): string => link.replaceAll('&amp;', '&');

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

describe('the pages', () => {
  it.each(paths)('%s is there, valid, and has one heading of the first order', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await answer.text();
    expect(page.match(/<h1/g)).toHaveLength(1);
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(page).not.toMatch(/<script|\sstyle="|\son\w+="/);
  });

  it('lead to each other without a broken link, and name each place they lead to', async () => {
    const pages = await crawl();
    expect(pages.size).toBeGreaterThan(paths.length);
    for (const [path, page] of pages) {
      const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      const places = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
      expect(
        places.filter((id) => !ids.has(id)),
        path,
      ).toEqual([]);
      for (const [, link = '', id = ''] of page.matchAll(/href="(\/[^"#]+)#([^"]+)"/g)) {
        expect(pages.get(unescaped(link)), `${path} → ${link}#${id}`).toContain(` id="${id}"`);
      }
    }
    expect(failures).toEqual([]);
  });

  it('tell nothing of what is private, in any byte', async () => {
    for (const [path, page] of await crawl()) expect(page, path).not.toContain(secret);
    for (const path of [
      '/claims/hidden',
      '/sources/letter',
      `/claims?q=${secret}`,
      '/claims/hidden?as-of=2030',
    ]) {
      expect(await text(path), path).not.toContain(`${secret} `);
    }
    expect((await get('/claims/hidden')).status).toBe(404);
    expect(await text('/claims/gate')).toContain('Supported');
  });

  it('answer alike for what is hidden and for what is not there', async () => {
    expect(await text('/claims/hidden')).toBe(await text('/claims/no-such-claim'));
  });

  it('mark a quotation in the archived text, with a link to its claim', async () => {
    const page = await text('/sources/briefing');
    expect(page).toMatch(
      /<mark id="passage-\d+"><a href="\/claims\/gate" title="The gate was shut\.">The gate was shut at noon<\/a><\/mark>/,
    );
  });

  it('keep both clocks in every link, and answer as of them', async () => {
    expect(await text('/claims/bridge?as-of=2023-05-03')).toContain('s-unchecked');
    const page = await text('/claims/bridge?as-of=2023-05-10&known-at=3');
    expect(page).toContain('href="/claims?as-of=2023-05-10&amp;known-at=3"');
    expect(await text('/claims/bridge?as-of=2023-05-10')).toContain('s-no_evidence_found');
  });

  it('filter claims by status, kind, topic and words', async () => {
    const claims = async (query: string) =>
      [...(await text(`/claims${query}`)).matchAll(/class="to" href="\/claims\/([^"?]+)/g)].map(
        ([, slug]) => slug,
      );
    expect(await claims('')).toEqual(['bridge', 'gate']);
    expect(await claims('?status=supported')).toEqual(['gate']);
    expect(await claims('?topic=harbour&kind=event')).toEqual(['bridge', 'gate']);
    expect(await claims('?kind=opinion')).toEqual([]);
    expect(await claims('?q=gate')).toEqual(['gate']);
    expect(await claims('?q=gate&status=refuted')).toEqual([]);
  });

  it('say that a claim was corrected at its top, and list the correction', async () => {
    expect(await text('/claims/gate')).toContain('class="notice"');
    expect(await text('/claims/bridge')).not.toContain('class="notice"');
    expect(await text('/corrections')).toContain('The gate is the northern one.');
  });

  it('are there in German', async () => {
    const page = await (
      await appIn(german).request(`http://${host}/claims/bridge`, { headers: { host } })
    ).text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('Kein Beleg bekannt, so weit Auskunft vorliegt');
  });

  it('put a quote between the marks of their language', async () => {
    const path = `http://${host}/sources/briefing`;
    for (const [words, marked] of [
      [english, /“<bdi>[^<]+<\/bdi>”/],
      [german, /„<bdi>[^<]+<\/bdi>“/],
    ] as const) {
      const page = await appIn(words).request(path, { headers: { host } });
      expect(await page.text()).toMatch(marked);
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['/claims/no-such-claim', 404],
    ['/nothing', 404],
    ['/claims/bridge/more', 404],
    ['/claims/bridge/', 404],
    ['//evil.example', 404],
    ['/%5cevil.example', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/claims/%E0%A4%A', 400],
    ['/constructor', 404],
    ['/claims/__proto__', 404],
    ['/claims?as-of=yesterday', 400],
    ['/claims?status=nonsense', 400],
    ['/claims?after=x', 400],
    ['/claims?status=supported&status=refuted', 400],
    ['/claims?known-at=99999', 404],
    ['/claims?topic=no-such-topic', 404],
  ])('%s: %i, as a page', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('<h1>');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s, for the pages are read only', async (method) => {
    const answer = await get('/claims', {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  it.each(['evil.example', '127.0.0.1:9', 'localhost', '', '127.0.0.1:4173.evil.example'])(
    'the host %j, on every path',
    async (name) => {
      for (const path of ['/', '/style.css', '/claims/bridge']) {
        const answer = await app.request(`http://${host}${path}`, { headers: { host: name } });
        expect(answer.status).toBe(421);
        expect(await answer.text()).not.toContain('bridge');
      }
    },
  );
});

describe('every answer', () => {
  it('allows no script and nothing from elsewhere, and is what it says it is', async () => {
    for (const path of ['/', '/style.css', '/nothing', '/icon.svg']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('has a tag that an unrelated entry leaves as it is, and its own records change', async () => {
    const tag = async () =>
      (await get('/claims/bridge?as-of=2023-06-01')).headers.get('etag') ?? '';
    const before = await tag();
    expect((await get('/claims/bridge?as-of=2023-06-01', { 'if-none-match': before })).status).toBe(
      304,
    );
    await logClaim(desk, { text: 'A crane was tested.', slug: 'crane' });
    expect(await tag()).toBe(before);
    await logClaim(desk, { text: 'The bridge was open.', private: true });
    expect(await tag()).toBe(before);
    const other = (await get('/claims/gate?as-of=2023-06-01')).headers.get('etag');
    expect(other).not.toBe(before);
  });
});

describe('a page that was asked for before', () => {
  it('is what it is to a server that never made it, after every kind of entry', async () => {
    const addresses = [
      ...['/', '/claims', '/claims/bridge', '/claims/gate', '/claims/gate?as-of=2023-06-01'],
      ...['/sources/briefing', '/speakers/jan-brandt', '/topics/harbour', '/corrections'],
      ...['/claims/bridge?known-at=6', '/claims/tower'],
    ];
    const entries: readonly (() => Promise<unknown>)[] = [
      () => logClaim(desk, { text: 'The tower fell.', slug: 'tower', topics: ['Harbour'] }),
      () => linkClaims(desk, { claim: 'tower', kind: 'presupposes', other: 'gate' }),
      () => addReview(desk, { claim: 'tower', publisher: 'Checkers', rating: 'True', on: '2023' }),
      () => addSpeaker(desk, { name: 'Jan Brandt the younger', slug: 'younger' }),
      () => mergeSpeakers(desk, { kept: 'jan-brandt', gone: 'younger', because: 'One.' }),
      () => retractRecord(desk, { record: 'briefing', because: 'Withdrawn.', on: '2023-05-20' }),
      () => hideRecord(desk, { record: 'tower', because: 'Not yet.' }),
    ];
    for (const enter of entries) {
      for (const address of addresses) await get(address);
      await enter();
      const fresh = appIn(english);
      for (const address of addresses) {
        const [kept, anew] = [await get(address), await get(address, {}, 'GET', fresh)];
        expect(await kept.text(), address).toBe(await anew.text());
        expect(kept.headers.get('etag'), address).toBe(anew.headers.get('etag'));
      }
    }
  });
});

describe('a server', () => {
  it('listens on this machine, answers to its names, and stops', async () => {
    const serving = await serveDesk({
      ...{ desk, words: english, host: '127.0.0.1', port: 0 },
      onFailure: (error) => failures.push(error),
    });
    const answer = await fetch(serving.url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Fact desk');
    expect((await fetch(serving.url.replace('127.0.0.1', 'localhost'))).status).toBe(200);
    await expect(
      serveDesk({
        ...{ desk, words: english, host: '127.0.0.1', port: Number(new URL(serving.url).port) },
        onFailure: () => undefined,
      }),
    ).rejects.toMatchObject({ code: 'cannot_listen' });
    await serving.close();
    await expect(fetch(serving.url)).rejects.toThrow();
  });
});

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { type Published, publishSite } from '../../src/publish/publish-site.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { english } from '../../src/summaries/words/english.ts';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { fillHostile } from '../support/hostile-desk.ts';
import { fillPublicAndPrivate, secret } from '../support/public-and-private.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { filesBelow } from '../tidy/source-files.ts';

const folder = scratchFolder();
const site = join(folder, 'site');
const base = 'https://facts.example.org';
let desk: Desk;
let done: Published;

const publish = (options: { readonly folder?: string; readonly asOf?: string } = {}) =>
  publishSite(desk, {
    ...{ folder: site, words: english, base, asOf: '2024-01-31', ...options },
    claimReviewOf: (dossier, url) => ({
      ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', url },
      claimReviewed: `${dossier.claim.value.text} </script><!--`,
    }),
  });

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const files = (): readonly string[] => filesBelow(site).map((path) => path.slice(site.length + 1));
const bytes = (): ReadonlyMap<string, string> => new Map(files().map((path) => [path, read(path)]));

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

beforeAll(async () => {
  desk = await newDesk(folder);
  await fillPublicAndPrivate(desk);
  done = await publish();
});

describe('a published site', () => {
  it('has a page of each list and record, and says what was done', () => {
    expect(files()).toEqual(
      expect.arrayContaining([
        ...['index.html', 'claims.html', 'claims/bridge.html', 'sources/briefing.html'],
        ...['speakers/jan-brandt.html', 'topics/harbour.html', 'corrections.html', 'about.html'],
        ...['feed.xml', 'feed.json', 'sitemap.xml', 'datapackage.json', 'data/claims.csv'],
        ...['cards/bridge.svg', 'embed/bridge.html', 'oembed/bridge.json', 'search.html'],
      ]),
    );
    expect(done).toMatchObject({ written: files().length, unchanged: 0, removed: 0 });
  });

  it('offers on the page of a claim the frame that its oEmbed gives', () => {
    const { html } = JSON.parse(read('oembed/bridge.json'));
    const [, offered = ''] =
      /<details class="embed">[\s\S]*<code[^>]*>([^<]*)<\/code>/.exec(read('claims/bridge.html')) ??
      [];
    expect(unescaped(offered)).toBe(html);
    expect(html).toContain(`${base}/embed/bridge.html`);
  });

  it('holds no trace of a private record in any byte, nor in the name of a file', () => {
    for (const [path, text] of bytes()) expect(`${path}\n${text}`).not.toContain(secret);
    expect(files().filter((path) => /hidden|letter/.test(path))).toEqual([]);
  });

  it('has no broken link', () => {
    for (const path of files().filter((each) => each.endsWith('.html'))) {
      for (const [, link = ''] of read(path).matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^https?:/.test(link)) continue;
        const [file = '', id] = link.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        expect(existsSync(join(site, target)), `${path} → ${link}`).toBe(true);
        if (id) expect(read(target), `${path} → ${link}`).toContain(` id="${id}"`);
      }
    }
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'require-sri': 'off' },
    });
    for (const path of files().filter((each) => each.endsWith('.html'))) {
      const { results } = await validator.validateString(read(path));
      const said = results.flatMap(({ messages }) => messages.map(({ message }) => message));
      expect(said, path).toEqual([]);
    }
  });

  it('has a ClaimReview on the page of a claim that was assessed, and nowhere else', () => {
    const holding = files().filter((path) => read(path).includes('application/ld+json'));
    expect(holding).toEqual(['claims/bridge.html']);
    const [, text = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read('claims/bridge.html')) ?? [];
    expect(JSON.parse(text)).toMatchObject({
      url: `${base}/claims/bridge.html`,
      claimReviewed: 'The bridge was damaged. </script><!--',
    });
  });

  it('tells the feeds of assessments and corrections, each by an id that stays', () => {
    const { document } = parseHTML(read('feed.xml'));
    const entries = [...document.querySelectorAll('entry')];
    expect(entries).toHaveLength(2);
    for (const entry of entries) {
      expect(entry.querySelector('id')?.textContent).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(entry.querySelector('updated')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
    const feed = JSON.parse(read('feed.json'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ url }: { url: string }) => url.split('#')[0])).toEqual([
      `${base}/corrections.html`,
      `${base}/claims/bridge.html`,
    ]);
    expect(feed.items[1].content_text).toContain('no evidence known to those who are named');
  });

  it('has feeds of assessments alone and of corrections alone, and names all in the head of each page', () => {
    const urls = (name: string): readonly string[] =>
      JSON.parse(read(`${name}.json`)).items.map(({ url }: { url: string }) => url);
    expect(urls('assessments').map((url) => url.split('#')[0])).toEqual([
      `${base}/claims/bridge.html`,
    ]);
    expect(urls('corrections').map((url) => url.split('#')[0])).toEqual([
      `${base}/corrections.html`,
    ]);
    expect(urls('feed').toSorted()).toEqual(
      [...urls('assessments'), ...urls('corrections')].sort(),
    );
    for (const path of ['index.html', 'claims/bridge.html']) {
      const { document } = parseHTML(read(path));
      const linked = [...document.querySelectorAll('link[rel=alternate][type$="+xml"]')].map(
        (link) => [link.getAttribute('title'), join(path, '..', link.getAttribute('href') ?? '')],
      );
      expect(linked).toEqual([
        ['Fact desk', 'feed.xml'],
        ['Fact desk: Assessments', 'assessments.xml'],
        ['Fact desk: Corrections', 'corrections.xml'],
      ]);
    }
  });

  it('names every page in its sitemap', () => {
    const named = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
      url.slice(base.length + 1),
    );
    const pages = files().filter((path) => path.endsWith('.html') && !path.startsWith('embed/'));
    expect(named.sort()).toEqual([...pages].sort());
  });

  it('has data whose description fits it', () => {
    const { resources } = JSON.parse(read('datapackage.json'));
    for (const { path } of resources) expect(existsSync(join(site, path))).toBe(true);
    const [head = ''] = read('data/claims.csv').split('\r\n');
    expect(head.split(',')).toEqual(
      resources[0].schema.fields.map(({ name }: { name: string }) => name),
    );
  });
});

describe('publishing again', () => {
  it('leaves every file as it is when nothing has changed', async () => {
    const before = bytes();
    const at = statSync(join(site, 'claims/bridge.html')).mtimeMs;
    expect(await publish()).toMatchObject({ written: 0, removed: 0 });
    expect(bytes()).toEqual(before);
    expect(statSync(join(site, 'claims/bridge.html')).mtimeMs).toBe(at);
  });

  it('gives the same bytes after an entry that the public may not see', async () => {
    const before = bytes();
    await logClaim(desk, { text: `Again ${secret}.`, private: true });
    expect(await publish()).toMatchObject({ written: 0, removed: 0 });
    expect(bytes()).toEqual(before);
    const elsewhere = join(folder, 'elsewhere');
    await publish({ folder: elsewhere });
    expect(readFileSync(join(elsewhere, 'claims/bridge.html'), 'utf8')).toBe(
      before.get('claims/bridge.html'),
    );
  });

  it('leaves the pages of other claims as they are when a claim is added', async () => {
    const before = read('claims/bridge.html');
    const claim = await logClaim(desk, { text: '=2+5 is seven.', slug: 'sum' });
    const again = await publish();
    expect(again.written).toBeGreaterThan(0);
    expect(again.unchanged).toBeGreaterThan(10);
    expect(read('claims/bridge.html')).toBe(before);
    expect(read('data/claims.csv')).toContain(`,"'=2+5 is seven.",`);
    expect(read('data/claims.jsonl')).toContain('"text":"=2+5 is seven."');
    expect(claim.claim.slug).toBe('sum');
  });

  it('takes away what is no longer public, and nothing that somebody else put there', async () => {
    writeFileSync(join(site, 'CNAME'), 'facts.example.org\n');
    await hideRecord(desk, { record: 'sum', because: 'It is no claim.' });
    expect((await publish()).removed).toBeGreaterThan(3);
    for (const path of files()) expect(read(path), path).not.toContain('is seven');
    expect(read('CNAME')).toBe('facts.example.org\n');
  });
});

describe('a site of payloads', () => {
  it('is inert, in its pages, its search and its cards', async () => {
    const hostile = await newDesk(folder);
    await fillHostile(hostile);
    const target = join(folder, 'hostile');
    await publishSite(hostile, { folder: target, words: english, base });
    for (const path of filesBelow(target).filter((each) => /\.(?:html|svg|xml)$/.test(each))) {
      const text = readFileSync(path, 'utf8');
      expect(text, path).not.toMatch(/<(?:script(?! src="search\.js)|img|iframe|base|math|svg\/)/i);
      const acting = [...parseHTML(text).document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(
          ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
        ),
      );
      expect(
        acting.map((element) => element.outerHTML),
        path,
      ).toEqual([]);
      expect(text, path).not.toMatch(/[\u202A-\u202E]/);
    }
    if (!hasBrowser) return;
    await inBrowser(target, async (address, page) => {
      await page.goto(`${address}/search.html`);
      await page.getByRole('searchbox').fill('script');
      await page.locator('#found li').first().waitFor();
      expect(await page.evaluate('window.pwned')).toBeUndefined();
      expect(await page.locator('#found script, #found img').count()).toBe(0);
      await page.getByRole('searchbox').fill('no claim has these words');
      await page.waitForFunction('document.querySelectorAll("#found li").length === 0');
    });
  });
});

type BrowserPage = Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>['newPage']>>;

/** Serves a folder as any host would, and looks at it. */
async function inBrowser(
  target: string,
  look: (address: string, page: BrowserPage) => Promise<void>,
): Promise<void> {
  const types: Record<string, string> = {
    ...{ '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' },
    ...{ '.json': 'application/json', '.svg': 'image/svg+xml' },
  };
  const server = createServer((request, response) => {
    const path = join(target, new URL(request.url ?? '/', 'http://host').pathname);
    if (!existsSync(path) || dirname(path).length < target.length) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' })
        .end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await openBrowser();
  try {
    await look(`http://127.0.0.1:${port}`, await browser.newPage());
  } finally {
    await browser.close();
    server.close();
  }
}

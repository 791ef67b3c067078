import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedInterview } from '../../seed/seed-interview.ts';
import type { Desk } from '../../src/desk.ts';
import { type Serving, serveDesk } from '../../src/http/serve-desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { english } from '../../src/summaries/words/english.ts';
import { hasBrowser, noBrowser, openBrowser } from '../support/browser.ts';
import { loopbackServer } from '../support/loopback-server.ts';
import { differsFromGolden } from '../support/same-picture.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

/*
 * What every kind of page looks like, on a phone and on a desk, held against pictures somebody looked at. The desk has a
 * clock and identifiers of its own and the letters are those of one font, so the same pages give the same pictures.
 * For `npm run test:long`: another release of the browser may draw a letter otherwise, which is no reason to refuse a change.
 * `GOLDENS=write npx vitest run tests/web/goldens.test.ts` writes them anew.
 */

const font = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
const hasFont = existsSync(font);
const isLong = process.env.RUNS_TIMES !== undefined || process.env.GOLDENS === 'write';
if (!isLong) console.info('Skipped: what pages look like is held against pictures by test:long');
else if (!hasBrowser) console.info(`Skipped: ${noBrowser}`);
else if (!hasFont) console.info(`Skipped: the font of the goldens is not here (${font})`);

const pages = {
  claim: '/claims/p1?as-of=2024-05-01',
  source: '/sources/rferl-interview-excerpt',
  claims: '/claims',
  home: '/',
  speakers: '/speakers',
  speaker: '/speakers/nigel-gould-davies',
  sources: '/sources',
  topics: '/topics',
  topic: '/topics/chinese-arms',
  corrections: '/corrections',
  about: '/about',
  error: '/no',
};

/** Each on a page that has it. */
const pictures = {
  'over-time': '/claims/p1?as-of=2024-05-01',
  coverage: '/claims/p1?as-of=2024-05-01',
  'evidence-map': '/claims/lukashenka-backs-chinas-plan',
  sayings: '/claims/lukashenka-backs-chinas-plan',
  record: '/speakers/nigel-gould-davies',
};

const phone = { width: 390, height: 1000 };
const desk = { width: 1100, height: 800 };

describe.skipIf(!isLong || !hasBrowser || !hasFont)('the look of the pages', () => {
  const folder = scratchFolder();
  const site = join(folder, 'site');
  let browser: Browser;
  let serving: Serving;
  let published: string;

  beforeAll(async () => {
    const seeded = await newFileDesk(folder, { zone: 'UTC' });
    await seedInterview(seeded);
    await lookedFurther(seeded);
    browser = await openBrowser();
    const onFailure = (error: unknown): void => {
      throw error;
    };
    const given = { desk: seeded, words: english, onFailure };
    serving = await serveDesk({ ...given, host: '127.0.0.1', port: 0 });
    await publishSite(seeded, { folder: site, base: 'https://facts.example.org', words: english });
    published = await served(site);
  });
  afterAll(async () => {
    await browser.close();
    await serving.close();
  });

  const look = async (
    name: string,
    { size, address, at }: { size: typeof desk; address: string; at?: string },
    before: (page: Page) => Promise<void> = async () => undefined,
  ): Promise<void> => {
    const page = await browser.newPage({ viewport: size, bypassCSP: true });
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(address.endsWith('/no') ? 404 : 200);
    await before(page);
    await inOneFont(page);
    const seen = at === undefined ? page : page.locator(at);
    const screenshot = await seen.screenshot({ animations: 'disabled', caret: 'hide' });
    await page.close();
    const golden = join(import.meta.dirname, `goldens/${name}.png`);
    expect(differsFromGolden(screenshot, golden)).toBeNull();
  };

  it.each(Object.entries(pages))('is as it was looked at, on a phone: %s', async (name, path) => {
    await look(`${name}-phone`, { size: phone, address: `${serving.url}${path}` });
  });

  it.each(Object.entries(pages))('is as it was looked at, on a desk: %s', async (name, path) => {
    await look(`${name}-desk`, { size: desk, address: `${serving.url}${path}` });
  });

  it.each(Object.entries(pictures))('is as it was looked at, a picture: %s', async (id, path) => {
    const address = `${serving.url}${path}`;
    await look(`picture-${id}`, { size: desk, address, at: `section:has(> #${id}) > figure` });
  });

  it('is as it was looked at, what a site has of its own', async () => {
    await look('search-desk', { size: desk, address: `${published}/search.html` }, async (page) => {
      await page.getByRole('searchbox').fill('weapons');
      await page.locator('#found li').first().waitFor();
    });
    const embed = { width: 600, height: 320 };
    await look('embed', { size: embed, address: `${published}/embed/p1.html` });
    const card = { width: 1200, height: 630 };
    await look('card', { size: card, address: `${published}/cards/p1.svg` });
  });
});

/** So that there is a correction to show, and looks to draw. */
async function lookedFurther(desk: Desk): Promise<void> {
  const looks = [
    { where: ['Customs records'], from: '2022-03', until: '2023-06' },
    { where: ['Trade register'], from: '2023-01', until: '2024-03' },
  ];
  for (const each of looks) await noteAbsence(desk, { claim: 'p1', kind: 'searched', ...each });
  const set = { text: 'Lukashenka wants to keep the Belarusian troops out of the fighting.' };
  const record = 'lukashenka-wants-troops-kept-out';
  await correctRecord(desk, {
    record,
    set,
    because: 'Closer to what he is reported to have said.',
  });
}

/** A folder as a host of plain files would serve it. */
async function served(folder: string): Promise<string> {
  const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
  const { url } = await loopbackServer((request, response) => {
    const path = join(folder, request.url ?? '');
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = Object.entries(types).find(([ending]) => path.endsWith(`.${ending}`))?.[1];
    response.setHeader('Content-Type', type ?? 'application/json');
    response.end(readFileSync(path));
  });
  return url.replace(/\/$/, '');
}

/** The pages name fonts that each machine has or has not. A card is an SVG alone, without a head. */
async function inOneFont(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const root = document.documentElement;
    const style = document.createElementNS(root.namespaceURI, 'style');
    style.textContent = '* { font-family: "DejaVu Sans" !important }';
    root.append(style);
  })()`);
  await page.evaluate('document.fonts.ready');
}

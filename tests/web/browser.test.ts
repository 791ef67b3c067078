import { source as axe } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { type Serving, serveDesk } from '../../src/http/serve-desk.ts';
import { english } from '../../src/summaries/words/english.ts';
import { hasBrowser, noBrowser, openBrowser } from '../support/browser.ts';
import { fillHostile, payloads } from '../support/hostile-desk.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

if (!hasBrowser) console.info(`Skipped: ${noBrowser}`);

const serve = (desk: Desk): Promise<Serving> =>
  serveDesk({
    ...{ desk, words: english, host: '127.0.0.1', port: 0 },
    onFailure: (error) => {
      throw error;
    },
  });

describe.skipIf(!hasBrowser)('the pages in a browser', () => {
  const folder = scratchFolder();
  let browser: Browser;
  let serving: Serving;

  beforeAll(async () => {
    browser = await openBrowser();
    serving = await serve(await seededDesk(folder));
  });
  afterAll(async () => {
    await browser.close();
    await serving.close();
  });

  const inPage = async (
    path: string,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> => {
    const context: BrowserContext = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${serving.url}${path}`);
    await look(page);
    await context.close();
  };

  it('lead from home to a claim, its evidence, the quote in its source, and back, without script', async () => {
    await inPage(
      '/?as-of=2023-04-01',
      async (page) => {
        await page.getByRole('link', { name: 'No evidence found' }).click();
        await page
          .getByRole('link', { name: "China has supplied Russia's military with weapons." })
          .click();
        await page.locator('sup a[title^="passage"]').first().click();
        const mark = page.locator('mark:target');
        expect(await mark.textContent()).toContain("there's no evidence that I'm aware of");
        expect(page.url()).toContain('as-of=2023-04-01');
        await mark.getByRole('link').click();
        expect(await page.locator('h1').textContent()).toContain('China has supplied');
        expect(page.url()).toContain('as-of=2023-04-01');
      },
      { javaScriptEnabled: false },
    );
  });

  it('change status and picture by the picker of days, and keep what else was asked', async () => {
    await inPage('/claims/p1?as-of=2023-03-10', async (page) => {
      expect(await page.locator('.standing .mark').textContent()).toBe('Unchecked');
      expect(await page.locator('#over-time').count()).toBe(0);
      await page.getByLabel('As of (what the world could know)').fill('2024-05');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(await page.locator('.standing .mark').textContent()).toBe('No evidence found');
      expect(await page.locator('#over-time').count()).toBe(1);
      await page.getByRole('link', { name: 'Back to today' }).click();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('are gone through by keyboard alone', async () => {
    await inPage('/', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/claims\?status=/);
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate('document.activeElement.classList.contains("to")')) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/claims\/[a-z0-9-]+$/);
      expect(await page.locator('h1').count()).toBe(1);
    });
  });

  /** All page types in all settings take a minute: `npm run test:long`. */
  const isLong = process.env.RUNS_TIMES !== undefined;
  const kinds = [
    ...['/claims/p1?as-of=2023-04-01', '/sources/rferl-interview-excerpt', '/claims', '/'],
    ...['/speakers', '/speakers/nigel-gould-davies', '/sources', '/topics', '/corrections'],
    ...['/topics/chinese-arms', '/about', '/no'],
  ] as const;
  const settings = [
    ['phone, light', { viewport: { width: 390, height: 844 }, colorScheme: 'light' }],
    ['desk, dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
    ['desk, light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ] as const;

  it.each(isLong ? settings : settings.slice(0, 2))(
    'pass axe and do not scroll sideways: %s',
    async (_, options) => {
      const context = await browser.newContext({ ...options, bypassCSP: true });
      const page = await context.newPage();
      for (const path of isLong ? kinds : kinds.slice(0, 3)) {
        const answer = await page.goto(`${serving.url}${path}`);
        expect(answer?.status(), path).toBe(path === '/no' ? 404 : 200);
        await page.addScriptTag({ content: axe });
        const found: unknown = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
        );
        expect(found, path).toEqual([]);
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'),
          path,
        ).toBe(true);
      }
      await context.close();
    },
  );
});

describe.skipIf(!hasBrowser)('a desk of payloads in a browser', () => {
  const folder = scratchFolder();
  let browser: Browser;
  let serving: Serving;

  beforeAll(async () => {
    browser = await openBrowser();
    const desk = await newDesk(folder);
    await fillHostile(desk);
    serving = await serve(desk);
  });
  afterAll(async () => {
    await browser.close();
    await serving.close();
  });

  it('runs nothing, asks nobody, and stays in its layout', async () => {
    const page = await browser.newPage();
    const reports: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => reports.push(message.text()));
    page.on('dialog', (dialog) => reports.push(dialog.message()));
    page.on('request', (request) => asked.push(request.url()));
    const lists = ['/', '/claims', '/speakers', '/sources', '/topics', '/corrections'];
    const records = payloads.flatMap((_, at) => [`/claims/claim-${at}`, `/sources/source-${at}`]);
    for (const path of [...lists, ...records]) {
      const answer = await page.goto(`${serving.url}${path}`);
      expect(answer?.status(), path).toBe(200);
      expect(await page.evaluate('window.pwned'), path).toBeUndefined();
      expect(
        await page.locator('script, iframe, base, img, style, [onload], [onerror]').count(),
        path,
      ).toBe(0);
    }
    expect(reports).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(serving.url))).toEqual([]);
    const far: unknown = await page.evaluate('[...document.links].map(({ protocol }) => protocol)');
    expect(new Set(far as string[])).toEqual(new Set(['http:', 'https:']));
  });
});

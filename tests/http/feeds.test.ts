import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedInterview } from '../../seed/seed-interview.ts';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { newestAssessed } from '../../src/queries/public/newest-assessed.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { english } from '../../src/summaries/words/english.ts';
import { assessmentNews } from '../../src/web/assessment-news.ts';
import { feedNames } from '../../src/web/feed-names.ts';
import { newestEntries } from '../../src/web/feeds.ts';
import { expectAtom, expectJsonFeed } from '../support/feed-checks.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const site = join(folder, 'site');
const host = '127.0.0.1:4173';
let desk: Desk;
let app: ReturnType<typeof makeApp>;

beforeAll(async () => {
  desk = await newDesk(folder);
  await seedInterview(desk);
  const judgement = { status: 'insufficient', confidence: 'low' } as const;
  for (const claim of ['p2', 'p4', 'p5', 'p2']) {
    await assessClaim(desk, { ...judgement, claim, because: `Again: ${claim}.` });
  }
  await assessClaim(desk, { ...judgement, claim: 'p3', because: 'Not for others.' });
  await hideRecord(desk, { record: 'p3', because: 'Not yet.' });
  const set = { text: 'Lukashenka wants to keep the Belarusian troops out of the fighting.' };
  const record = 'lukashenka-wants-troops-kept-out';
  await correctRecord(desk, { record, set, because: 'Closer to what was said.' });
  await publishSite(desk, { folder: site, base: `http://${host}`, words: english });
  const onFailure = (error: unknown): void => {
    throw error;
  };
  app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://${host}/${path}`, { headers: { host, ...headers } });
const text = async (path: string): Promise<string> => (await get(path)).text();

describe.each(feedNames)('the feed "%s" of a server', (name) => {
  it('tells what that of a published site tells', async () => {
    const served = expectJsonFeed(await text(`${name}.json`), {
      at: `http://${host}/${name}.json`,
    });
    const published = JSON.parse(readFileSync(join(site, `${name}.json`), 'utf8'));
    const asServed = (url: string) => url.replace('.html#', '#');
    expect(served.items.length).toBeGreaterThan(0);
    expect(served).toEqual({
      ...published,
      items: published.items.map((item: { url: string }) => ({ ...item, url: asServed(item.url) })),
    });
    expectAtom(await text(`${name}.xml`), { entries: served.items.length });
  });

  it('is named in the head of each page, has a type of its own and a tag', async () => {
    for (const [format, type] of [
      ['xml', 'application/atom+xml'],
      ['json', 'application/feed+json'],
    ] as const) {
      expect(await text('about')).toContain(`type="${type}"`);
      expect(await text('about')).toContain(`href="/${name}.${format}"`);
      const answer = await get(`${name}.${format}`);
      expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      const again = await get(`${name}.${format}`, {
        'if-none-match': answer.headers.get('etag') ?? '',
      });
      expect(again.status).toBe(304);
    }
  });
});

describe('the newest assessments', () => {
  it('are the same ones however few are asked for, and none of a claim that is hidden', async () => {
    const told = async (limit: number) =>
      newestEntries(
        (await newestAssessed(desk, { limit })).flatMap((each) => assessmentNews(each, english)),
      ).map(({ id }) => id);
    const all = await told(1000);
    expect(all.length).toBeGreaterThan(4);
    for (let limit = 1; limit <= all.length; limit += 1) {
      expect((await told(limit)).slice(0, limit)).toEqual(all.slice(0, limit));
    }
    expect(JSON.stringify(await newestAssessed(desk, { limit: 50 }))).not.toContain('for others');
  });

  it('are those that were known by the moment that is asked about', async () => {
    const { items } = JSON.parse(await text('assessments.json?known-at=125'));
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toContain('p4');
    expect((await get('assessments.json?known-at=99999')).headers.get('content-type')).toContain(
      'text/html',
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedInterview } from '../../seed/seed-interview.ts';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { filesBelow } from '../tidy/source-files.ts';

const folder = scratchFolder();
const [drawn, plain] = [join(folder, 'drawn'), join(folder, 'plain')];
const asOf = '2026-01-01';
let desk: Desk;

const publish = (site: string, pictures?: boolean) =>
  publishSite(desk, { folder: site, words: english, asOf, madeBy: 'this release', pictures });

const bytesOf = (site: string) =>
  filesBelow(site).map((path) => [path.slice(site.length), readFileSync(path, 'utf8')] as const);

/** The headings and tables of a page, as they are read. */
const told = (page: string): readonly string[] =>
  [...parseHTML(page).document.querySelectorAll('h2, table')].map((each) => each.textContent ?? '');

beforeAll(async () => {
  desk = await newDesk(folder);
  await seedInterview(desk);
  await publish(drawn);
  await publish(plain, false);
});

describe('a site without pictures', () => {
  it('has the table of each, and no picture', () => {
    let tables = 0;
    for (const [path, text] of bytesOf(plain).filter(([name]) => name.endsWith('.html'))) {
      const whole = readFileSync(join(drawn, path), 'utf8');
      expect(text, path).not.toContain('<figure');
      expect(told(text), path).toEqual(told(whole));
      tables += text.split('<table>').length - 1;
    }
    expect(tables).toBeGreaterThan(10);
  });

  it('is made anew when pictures are wanted after all', async () => {
    await publish(plain);
    expect(bytesOf(plain)).toEqual(bytesOf(drawn));
  });
});

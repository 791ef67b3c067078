import { describe, expect, it } from 'vitest';
import { archivedUrl } from '../../src/text/archived-url.ts';
import { workUrl } from '../../src/text/work-url.ts';

const page = 'https://example.org/news/river?page=2';

describe('archivedUrl', () => {
  it.each([
    `https://web.archive.org/web/20230310120000/${page}`,
    `http://web.archive.org/web/20230310120000id_/${page}`,
    `https://web.archive.org/web/2023/${page}`,
    `https://arquivo.pt/wayback/20230310120000/${page}`,
    `https://webarchive.loc.gov/all/20230310120000/${page}`,
    `https://archive.ph/20230310120000/${page}`,
    `https://web.archive.org/web/20230310120000/${page.replace('//', '/')}`,
  ])('finds the page in %s', (url) => expect(archivedUrl(url)).toEqual({ original: page }));

  it.each([
    page,
    'https://web.archive.org/',
    `https://web.archive.org/save/${page}`,
    'https://archive.ph/AbCdE',
    `https://example.org/web/20230310120000/${page}`,
    `https://web.archive.org.example.org/web/2023/${page}`,
    'web.archive.org',
  ])('finds none in %s', (url) => expect(archivedUrl(url)).toBeNull());
});

describe('workUrl', () => {
  const archived = `https://web.archive.org/web/2023/${page}`;
  it.each([
    ['the address where the page says nothing', undefined, page, page],
    ['what the page calls its own', 'https://example.org/river', page, 'https://example.org/river'],
    [
      'the same site without its www',
      'https://www.example.org/river',
      page,
      'https://www.example.org/river',
    ],
    [
      'the address of a page that calls another host its own',
      'https://other.example/river',
      page,
      page,
    ],
    ['the address of a page that calls the front page its own', 'https://example.org/', page, page],
    ['the page an archive keeps', undefined, archived, page],
    [
      'what that page calls its own, as the archive rewrote it',
      'https://web.archive.org/web/2023/https://example.org/river',
      archived,
      'https://example.org/river',
    ],
    ['what a file calls its own', page, undefined, page],
  ])('is %s', (_name, canonical, address, url) => expect(workUrl(canonical, address)).toBe(url));
});

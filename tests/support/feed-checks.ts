import { expect } from 'vitest';

const count = (text: string, what: RegExp): number => (text.match(what) ?? []).length;

/** Holds a feed to what RFC 4287 asks of it and of each of its so many entries, once. */
export function expectAtom(feed: string, { entries: so }: { readonly entries: number }): void {
  expect(feed).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
  const [head = '', ...entries] = feed.split('<entry>');
  expect(entries).toHaveLength(so);
  const instant = /<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z<\/updated>/g;
  for (const part of [head, ...entries]) {
    expect(count(part, /<id>urn:uuid:[0-9a-f-]{36}<\/id>/g)).toBe(1);
    expect(count(part, /<title>[^<]+<\/title>/g)).toBe(1);
    expect(count(part, instant)).toBe(1);
    expect(count(part, /<link rel="alternate" type="text\/html" href="https?:[^"]+"\/>/g)).toBe(1);
  }
  expect(count(head, /<author><name>[^<]+<\/name><\/author>/g)).toBe(1);
  expect(count(head, /<link rel="self" [^>]*href="https?:[^"]+"\/>/g)).toBe(1);
  expect(new Set(feed.match(/<id>[^<]+/g)).size).toBe(so + 1);
}

/** Holds a feed to what JSON Feed 1.1 asks of it and of each item; gives it as data. */
export function expectJsonFeed(
  text: string,
  { at }: { readonly at: string },
): { readonly title: string; readonly items: readonly Readonly<Record<string, string>>[] } {
  const feed = JSON.parse(text);
  expect(feed).toMatchObject({
    ...{ version: 'https://jsonfeed.org/version/1.1', title: expect.any(String) },
    ...{ feed_url: at, home_page_url: expect.stringMatching(/^https?:.*\/$/) },
  });
  for (const item of feed.items) {
    expect(item).toMatchObject({
      ...{ id: expect.any(String), url: expect.stringMatching(/^https?:/) },
      content_text: expect.any(String),
      date_published: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
  }
  return feed;
}

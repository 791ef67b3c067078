import { describe, expect, it } from 'vitest';
import { english } from '../../src/summaries/words/english.ts';
import { feedNames } from '../../src/web/feed-names.ts';
import { atomFeed, jsonFeed } from '../../src/web/feeds.ts';

const entry = {
  ...{ id: '0190a6a0-0000-7000-8000-000000000001', at: '2026-01-02T03:04:05.678Z' },
  ...{ title: 'a < b & "c" \uFFFF\uFFFE\u0000', text: '</summary>', path: 'claims/gate' },
  place: 'record-7',
};
const other = { ...entry, id: '0190a6a0-0000-7000-8000-000000000002' };
const base = 'https://facts.example.org';
const given = {
  ...({ name: 'feed', entries: [entry, other], words: english } as const),
  desk: '0190a6a0-0000-7000-8000-000000000000',
  addresses: {
    ...{ home: `${base}/`, self: (file: string) => `${base}/${file}` },
    of: ({ path, place }: { path: string; place: string }) => `${base}/${path}#${place}`,
  },
};
const count = (text: string, what: RegExp): number => (text.match(what) ?? []).length;

describe.each(feedNames)('the feed "%s"', (name) => {
  const own = { ...given, name };

  it('hold every character that XML allows, and no other', () => {
    expect(atomFeed(own)).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
    expect(atomFeed(own)).toContain(
      '<title>a &lt; b &amp; &quot;c&quot; \uFFFD\uFFFD\uFFFD</title>',
    );
  });

  it('have what RFC 4287 asks of a feed and of each entry, once', () => {
    const [head = '', ...entries] = atomFeed(own).split('<entry>');
    const instant = /<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z<\/updated>/g;
    for (const part of [head, ...entries]) {
      expect(count(part, /<id>urn:uuid:[0-9a-f-]{36}<\/id>/g)).toBe(1);
      expect(count(part, /<title>[^<]+<\/title>/g)).toBe(1);
      expect(count(part, instant)).toBe(1);
      expect(count(part, /<link rel="alternate" type="text\/html" href="https:[^"]+"\/>/g)).toBe(1);
    }
    expect(count(head, /<author><name>[^<]+<\/name><\/author>/g)).toBe(1);
    expect(count(head, /<link rel="self" [^>]*href="https:[^"]+"\/>/g)).toBe(1);
    expect(new Set(atomFeed(own).match(/<id>[^<]+/g)).size).toBe(3);
  });

  it('have what JSON Feed 1.1 asks of a feed and of each item', () => {
    const feed = JSON.parse(jsonFeed(own));
    expect(feed).toMatchObject({
      ...{ version: 'https://jsonfeed.org/version/1.1', title: expect.any(String) },
      feed_url: `${base}/${name}.json`,
    });
    for (const item of feed.items) {
      expect(item).toMatchObject({
        ...{ id: expect.any(String), url: expect.stringMatching(/^https:/) },
        ...{ content_text: expect.any(String), date_published: entry.at },
      });
    }
  });
});

describe('the feeds of a desk', () => {
  it('are told from each other by id and title, and the one of all keeps its own', () => {
    const ids = feedNames.map((name) => /<id>[^<]+/.exec(atomFeed({ ...given, name }))?.[0]);
    const titles = feedNames.map((name) => JSON.parse(jsonFeed({ ...given, name })).title);
    expect(new Set(ids).size).toBe(feedNames.length);
    expect(ids[0]).toBe(`<id>urn:uuid:${given.desk}`);
    expect(titles).toEqual(['Fact desk', 'Fact desk: Assessments', 'Fact desk: Corrections']);
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../src/summaries/words/english.ts';
import { feedNames } from '../../src/web/feed-names.ts';
import { atomFeed, jsonFeed } from '../../src/web/feeds.ts';
import { expectAtom, expectJsonFeed } from '../support/feed-checks.ts';

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
describe.each(feedNames)('the feed "%s"', (name) => {
  const own = { ...given, name };

  it('has what RFC 4287 asks of a feed and of each entry, once', () => {
    expectAtom(atomFeed(own), { entries: 2 });
  });

  it('holds every character that XML allows, and no other', () => {
    expect(atomFeed(own)).toContain(
      '<title>a &lt; b &amp; &quot;c&quot; \uFFFD\uFFFD\uFFFD</title>',
    );
  });

  it('has what JSON Feed 1.1 asks of a feed and of each item', () => {
    const { items } = expectJsonFeed(jsonFeed(own), { at: `${base}/${name}.json` });
    expect(items.map((item) => item.date_published)).toEqual([entry.at, entry.at]);
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

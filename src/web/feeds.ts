import { v5 } from 'uuid';
import { html } from '../markup/html.ts';
import type { Words } from '../summaries/words/words.ts';
import { type FeedName, feedTitle } from './feed-names.ts';
import type { FeedEntry } from './visit.ts';

/** What a feed is made from: the newest entries first. */
export interface FeedGiven {
  readonly name: FeedName;
  readonly entries: readonly FeedEntry[];
  readonly words: Words;
  /** The identifier of the desk. */
  readonly desk: string;
  readonly addresses: FeedAddresses;
}

/** Where what a feed names is found. */
export interface FeedAddresses {
  /** Of the first page. */
  readonly home: string;
  readonly of: (entry: FeedEntry) => string;
  /** Of one of the feeds itself; null where it is not known. */
  readonly self: (file: string) => string | null;
}

/** How many entries a feed has at most. */
export const feedEntriesMost = 50;

/** The newest entries, in one order whatever order they came in. */
export function newestEntries(all: readonly FeedEntry[]): readonly FeedEntry[] {
  return all
    .toSorted((one, other) => compare(other.at, one.at) || compare(one.id, other.id))
    .slice(0, feedEntriesMost);
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** As Atom (RFC 4287). */
export function atomFeed({ name, entries, words, desk, addresses }: FeedGiven): string {
  const { labels } = words.pages;
  const updated = entries[0]?.at ?? '1970-01-01T00:00:00.000Z';
  const self = addresses.self(`${name}.xml`);
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
<id>urn:uuid:${feedId(name, desk)}</id>
<title>${feedTitle(name, words)}</title>
<subtitle>${labels.tagline}</subtitle>
<updated>${updated}</updated>
<author><name>${labels.site}</name></author>
<link rel="alternate" type="text/html" href="${addresses.home}"/>
${self === null ? null : html`<link rel="self" type="application/atom+xml" href="${self}"/>\n`}${entries.map(
  (entry) => html`<entry>
<id>urn:uuid:${entry.id}</id>
<title>${entry.title}</title>
<updated>${entry.at}</updated>
<link rel="alternate" type="text/html" href="${addresses.of(entry)}"/>
<summary>${entry.text}</summary>
</entry>
`,
)}</feed>
`;
  return feed.markup;
}

/** Each feed of a desk has one that stays; that of all entries is the desk's own. */
const feedId = (name: FeedName, desk: string): string => (name === 'feed' ? desk : v5(name, desk));

/** The same as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ name, entries, words, addresses }: FeedGiven): string {
  const self = addresses.self(`${name}.json`);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(name, words),
    description: words.pages.labels.tagline,
    language: words.language,
    ...(self === null ? {} : { home_page_url: addresses.home, feed_url: self }),
    items: entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      url: addresses.of(entry),
      title: entry.title,
      content_text: entry.text,
      date_published: entry.at,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

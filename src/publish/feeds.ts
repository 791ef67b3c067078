import { html } from '../markup/html.ts';
import type { Words } from '../summaries/words/words.ts';
import { fileOf } from '../web/links.ts';
import type { FeedEntry } from '../web/visit.ts';

/** What both feeds are made from: the newest entries first. */
export interface FeedGiven {
  readonly entries: readonly FeedEntry[];
  readonly words: Words;
  /** The identifier of the desk. */
  readonly desk: string;
  /** Where the site will stand; null: addresses are from the feed itself. */
  readonly base: string | null;
}

const entriesMost = 50;

/** The newest entries, in one order whatever order they came in. */
export function newestEntries(all: readonly FeedEntry[]): readonly FeedEntry[] {
  return all
    .toSorted((one, other) => compare(other.at, one.at) || compare(one.id, other.id))
    .slice(0, entriesMost);
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Assessments and corrections as Atom (RFC 4287). */
export function atomFeed({ entries, words, desk, base }: FeedGiven): string {
  const { labels } = words.pages;
  const updated = entries[0]?.at ?? '1970-01-01T00:00:00.000Z';
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
<id>urn:uuid:${desk}</id>
<title>${labels.site}</title>
<subtitle>${labels.tagline}</subtitle>
<updated>${updated}</updated>
<author><name>${labels.site}</name></author>
<link rel="alternate" type="text/html" href="${base ?? '.'}${base === null ? '/index.html' : '/'}"/>
${base === null ? null : html`<link rel="self" type="application/atom+xml" href="${base}/feed.xml"/>\n`}${entries.map(
  (entry) => html`<entry>
<id>urn:uuid:${entry.id}</id>
<title>${entry.title}</title>
<updated>${entry.at}</updated>
<link rel="alternate" type="text/html" href="${addressOf(entry, base)}"/>
<summary>${entry.text}</summary>
</entry>
`,
)}</feed>
`;
  return feed.markup;
}

/** The same as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ entries, words, base }: FeedGiven): string {
  const { labels } = words.pages;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: labels.site,
    description: labels.tagline,
    language: words.language,
    ...(base === null ? {} : { home_page_url: `${base}/`, feed_url: `${base}/feed.json` }),
    items: entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      url: addressOf(entry, base),
      title: entry.title,
      content_text: entry.text,
      date_published: entry.at,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

const addressOf = ({ path, place }: FeedEntry, base: string | null): string =>
  `${base === null ? '' : `${base}/`}${fileOf(path)}#${place}`;

/** Every page for search engines (https://www.sitemaps.org). */
export function sitemap(paths: readonly string[], base: string): string {
  const map = html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${base}/${fileOf(path)}</loc></url>\n`)}</urlset>
`;
  return map.markup;
}

import type { Words } from '../summaries/words/words.ts';
import { feedNames } from '../web/feed-names.ts';
import { atomFeed, type FeedAddresses, jsonFeed, newestEntries } from '../web/feeds.ts';
import { fileOf } from '../web/links.ts';
import type { FeedEntry } from '../web/visit.ts';

/** What the feeds of a site are made from. */
export interface SiteNews {
  /** What each page tells, by its path. */
  readonly news: ReadonlyMap<string, readonly FeedEntry[]>;
  readonly words: Words;
  /** The identifier of the desk. */
  readonly desk: string;
  /** Where the site will stand; null: addresses are from the feed itself. */
  readonly base: string | null;
}

/** Each feed of a site in both formats, by its path. */
export function siteFeeds({
  news,
  words,
  desk,
  base,
}: SiteNews): readonly (readonly [string, string])[] {
  const { corrections = [], ...claims } = Object.fromEntries(news);
  const assessments = Object.values(claims).flat();
  const told = { feed: [...assessments, ...corrections], assessments, corrections };
  return feedNames.flatMap((name) => {
    const entries = newestEntries(told[name]);
    const given = { name, entries, words, desk, addresses: addressesFrom(base) };
    return [
      [`${name}.xml`, atomFeed(given)],
      [`${name}.json`, jsonFeed(given)],
    ] as const;
  });
}

function addressesFrom(base: string | null): FeedAddresses {
  const under = base === null ? '' : `${base}/`;
  return {
    home: base === null ? './index.html' : under,
    of: ({ path, place }) => `${under}${fileOf(path)}#${place}`,
    self: (file) => (base === null ? null : `${under}${file}`),
  };
}

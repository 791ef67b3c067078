import { readHead } from '../queries/head.ts';
import { newestAssessed } from '../queries/public/newest-assessed.ts';
import { assessmentNews } from '../web/assessment-news.ts';
import { type FeedName, feedNames } from '../web/feed-names.ts';
import {
  atomFeed,
  type FeedAddresses,
  feedEntriesMost,
  jsonFeed,
  newestEntries,
} from '../web/feeds.ts';
import { correctionsPage } from '../web/pages/corrections-page.ts';
import type { FeedEntry, Visit } from '../web/visit.ts';

/** A feed in one of its formats. */
export interface FeedAsked {
  readonly name: FeedName;
  readonly format: 'xml' | 'json';
}

/** The feed that a path such as `corrections.xml` names, or null. */
export function feedAsked(path: string): FeedAsked | null {
  const [, name, format] = /^([a-z]+)\.(xml|json)$/.exec(path) ?? [];
  const known = feedNames.find((each) => each === name);
  return known === undefined ? null : { name: known, format: format as FeedAsked['format'] };
}

/** What a feed is sent as. */
export const feedTypes = {
  xml: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;

/** A feed as the desk is now, from the server that is asked at `origin`. */
export async function feedAt(
  { name, format }: FeedAsked,
  { visit, origin }: { readonly visit: Visit; readonly origin: string },
): Promise<string> {
  const { desk, words } = visit;
  const entries = newestEntries([
    ...(name === 'corrections' ? [] : await assessments(visit)),
    ...(name === 'assessments' ? [] : ((await correctionsPage(visit)).news ?? [])),
  ]);
  const addresses: FeedAddresses = {
    home: `${origin}/`,
    of: ({ path, place }) => `${origin}/${path}#${place}`,
    self: (file) => `${origin}/${file}`,
  };
  const given = { name, entries, words, desk: (await readHead(desk)).desk, addresses };
  return format === 'xml' ? atomFeed(given) : jsonFeed(given);
}

async function assessments({ desk, clocks, words }: Visit): Promise<readonly FeedEntry[]> {
  const claims = await newestAssessed(desk, { ...clocks, limit: feedEntriesMost });
  return claims.flatMap((dossier) => assessmentNews(dossier, words));
}

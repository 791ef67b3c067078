import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { webAddress } from '../markup/web-address.ts';
import { readHead } from '../queries/head.ts';
import type { ListedClaim } from '../queries/listed-claim.ts';
import { resolveMoment } from '../queries/moment.ts';
import { listPublicClaims } from '../queries/public/list-public-claims.ts';
import { listPublicRecords } from '../queries/public/list-public-records.ts';
import { mergedTexts } from '../queries/public/merged-texts.ts';
import { readyForMany } from '../queries/ready-for-many.ts';
import { nameIn } from '../web/links.ts';
import { pageOfAll } from '../web/page-of-all.ts';
import { shell } from '../web/shell.ts';
import { icon, style } from '../web/style.ts';
import type { SiteFacts } from '../web/visit.ts';
import { downloads } from './downloads.ts';
import type { PublishOptions } from './publish-options.ts';
import { searchIndex, searchPage, searchScript } from './search-files.ts';
import { siteFeeds } from './site-feeds.ts';
import { siteFiles } from './site-files.ts';
import { openSiteFolder, type Written } from './site-folder.ts';
import {
  type Listed,
  type Publisher,
  putClaims,
  putPage,
  putRecords,
  putSources,
  visitTo,
} from './site-pages.ts';
import { madeFrom, touchedSince } from './site-since.ts';
import { sitemap } from './sitemap.ts';

/** What a run did. */
export interface Published extends Written {
  readonly pages: number;
  readonly asOf: string;
}

/**
 * Writes the public records of a desk as a site of plain files. A file that would be the same is left as it is,
 * and what an earlier run wrote and is no longer public is removed. Where only entries of the ledger were added since,
 * only the pages are made that they may have changed.
 *
 * @throws InvalidInput for a bad date or address; Conflict where it would replace what no earlier run wrote; Failed when
 * the folder cannot be written.
 */
export async function publishSite(desk: Desk, options: PublishOptions): Promise<Published> {
  const { words } = options;
  const site = siteOf(options);
  // Both clocks are resolved once: what is entered meanwhile is for the next run.
  const moment = await resolveMoment(desk, options);
  await readyForMany(desk, { n: moment.n, isWhole: true });
  const { asOf, position } = moment;
  const clocks = { asOf, knownAt: String(position), moment };
  const folder = openSiteFolder(options.folder);
  const made = await madeFrom(desk, options, moment);
  const touched = await touchedSince(desk, folder.before?.made ?? null, made, moment);
  const publisher = { desk, words, site, clocks, moment, folder, touched, news: new Map() };
  const lists = await listsOf(publisher);
  const paths = pathsOf(lists);
  folder.reserve(siteFiles(paths, site));
  for (const path of listPaths) await putPage(path, publisher);
  await putRecords('speaker', lists.speakers, publisher);
  await putSources(lists.sources, publisher);
  await putRecords('topic', lists.topics, publisher);
  await putClaims(lists.claims, publisher);
  await putAround({ claims: lists.claims, paths }, publisher);
  const written = folder.finish({ made, news: publisher.news });
  return { pages: paths.length + 1, asOf, ...written };
}

function siteOf({ base, pictures = true, claimReviewOf }: PublishOptions): SiteFacts {
  const address = base === undefined || /[?#]/.test(base) ? null : webAddress(base);
  if (base !== undefined && address === null) {
    throw new InvalidInput('bad_address', `"${base.slice(0, 80)}" is no address of the web.`, {
      hints: ['Give the address the site will have, such as https://facts.example.org.'],
    });
  }
  return {
    base: address === null ? null : address.replace(/\/+$/, ''),
    isWithoutPictures: !pictures,
    ...(claimReviewOf === undefined ? {} : { claimReviewOf }),
  };
}

const listPaths = ['', 'claims', 'speakers', 'sources', 'topics', 'corrections', 'about'] as const;

/** Everything that has a page. */
interface Lists {
  readonly speakers: readonly Listed[];
  readonly sources: readonly Listed[];
  readonly topics: readonly Listed[];
  readonly claims: readonly ListedClaim[];
}

async function listsOf({ desk, clocks }: Publisher): Promise<Lists> {
  const all = (kind: 'speaker' | 'source' | 'topic'): Promise<readonly Listed[]> =>
    pageOfAll((after) => listPublicRecords(desk, kind, { ...clocks, after, limit: 1000 }));
  return {
    speakers: (await all('speaker')).map(asListed),
    sources: (await all('source')).map(asListed),
    topics: (await all('topic')).map(asListed),
    claims: await pageOfAll((after) => listPublicClaims(desk, { ...clocks, after, limit: 1000 })),
  };
}

/** The record itself is let go of: there may be many thousands. */
const asListed = ({ n, slug }: Listed): Listed => ({ n, slug });

function pathsOf({ speakers, sources, topics, claims }: Lists): readonly string[] {
  const paths = (room: string, records: readonly Listed[]): readonly string[] =>
    records.map((record) => `${room}/${nameIn(record)}`);
  return [
    ...[...listPaths, ...paths('speakers', speakers), ...paths('sources', sources)],
    ...[...paths('topics', topics), ...paths('claims', claims)],
  ];
}

async function putAround(
  { claims, paths }: { readonly claims: readonly ListedClaim[]; readonly paths: readonly string[] },
  publisher: Publisher,
): Promise<void> {
  const { desk, words, site, folder, news, moment } = publisher;
  const merged = await mergedTexts(desk.store.reader, moment.n);
  const visit = visitTo('search', publisher);
  const { desk: id } = await readHead(desk);
  folder.put('style.css', style);
  folder.put('icon.svg', icon);
  folder.put('search.html', shell(searchPage(visit), visit));
  folder.put('search.js', searchScript);
  folder.put('search-index.json', searchIndex(claims, merged, visit));
  for (const [path, text] of siteFeeds({ news, words, desk: id, base: site.base })) {
    folder.put(path, text);
  }
  if (site.base !== null) folder.put('sitemap.xml', sitemap([...paths, 'search'], site.base));
  for (const [path, text] of downloads(claims, { words, desk: id })) folder.put(path, text);
}

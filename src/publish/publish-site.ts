import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { webAddress } from '../markup/web-address.ts';
import { casesRead } from '../queries/case/read-case.ts';
import { claimsInFull } from '../queries/claims-in-full.ts';
import { readHead } from '../queries/head.ts';
import type { ListedClaim } from '../queries/listed-claim.ts';
import { type Clocks, type Moment, resolveMoment } from '../queries/moment.ts';
import { listPublicClaims } from '../queries/public/list-public-claims.ts';
import { listPublicRecords } from '../queries/public/list-public-records.ts';
import type { Words } from '../summaries/words/words.ts';
import { fileOf, folderLinks, nameIn } from '../web/links.ts';
import { pageAt } from '../web/page-at.ts';
import { pageOfAll } from '../web/page-of-all.ts';
import { claimPageOf } from '../web/pages/claim-page.ts';
import { shell } from '../web/shell.ts';
import { icon, style } from '../web/style.ts';
import type { FeedEntry, Page, SiteFacts, Visit } from '../web/visit.ts';
import { embed, oEmbed, socialCard } from './claim-card.ts';
import { downloads } from './downloads.ts';
import { atomFeed, jsonFeed, newestEntries, sitemap } from './feeds.ts';
import { searchIndex, searchPage, searchScript } from './search-files.ts';
import { openSiteFolder, type SiteFolder, type Written } from './site-folder.ts';

/** What is published, as of when, in which language, and where it will stand. */
export interface PublishOptions extends Clocks {
  readonly folder: string;
  readonly words: Words;
  /** The address the site will have, such as `https://facts.example.org`. */
  readonly base?: string | undefined;
  readonly claimReviewOf?: NonNullable<SiteFacts['claimReviewOf']>;
}

/** What a run did. */
export interface Published extends Written {
  readonly pages: number;
  readonly asOf: string;
}

/**
 * Writes the public records of a desk as a site of plain files. A file that would be the same is left as it is,
 * and what an earlier run wrote and is no longer public is removed.
 *
 * @throws InvalidInput for a bad date or address; Failed when the folder cannot be written.
 */
export async function publishSite(desk: Desk, options: PublishOptions): Promise<Published> {
  const site = siteOf(options);
  // Both clocks are resolved once: what is entered meanwhile is for the next run.
  const moment = await resolveMoment(desk, options);
  const { asOf, position } = moment;
  const clocks = { asOf, knownAt: String(position) };
  const folder = openSiteFolder(options.folder);
  const publisher = { desk, words: options.words, site, clocks, moment, folder };
  const claims = await pageOfAll((after) =>
    listPublicClaims(desk, { ...clocks, after, limit: 1000 }),
  );
  const others = await recordPaths(publisher);
  const paths = [...others, ...claims.map(pathOfClaim)];
  const news: FeedEntry[] = [];
  for (const path of others) news.push(...(await putPage(path, publisher)));
  for await (const told of putClaims(claims, publisher)) news.push(...told);
  await putAround({ claims, paths, news }, publisher);
  return { pages: paths.length + 1, asOf, ...folder.finish() };
}

interface Publisher {
  readonly desk: Desk;
  readonly words: Words;
  readonly site: SiteFacts;
  readonly clocks: Clocks;
  readonly moment: Moment;
  readonly folder: SiteFolder;
}

function siteOf({ base, claimReviewOf }: PublishOptions): SiteFacts {
  const address = base === undefined ? null : webAddress(base);
  if (base !== undefined && address === null) {
    throw new InvalidInput('bad_address', `"${base.slice(0, 80)}" is no address of the web.`, {
      hints: ['Give the address the site will have, such as https://facts.example.org.'],
    });
  }
  return {
    base: address === null ? null : address.replace(/\/+$/, ''),
    ...(claimReviewOf === undefined ? {} : { claimReviewOf }),
  };
}

const pathOfClaim = (claim: ListedClaim): string => `claims/${nameIn(claim)}`;

const listPaths = ['', 'claims', 'speakers', 'sources', 'topics', 'corrections', 'about'] as const;

async function recordPaths({ desk, clocks }: Publisher): Promise<readonly string[]> {
  const kinds = ['speaker', 'source', 'topic'] as const;
  const found: string[] = [...listPaths];
  for (const kind of kinds) {
    const records = await pageOfAll((after) =>
      listPublicRecords(desk, kind, { ...clocks, after, limit: 1000 }),
    );
    found.push(...records.map((record) => `${kind}s/${nameIn(record)}`));
  }
  return found;
}

const visitTo = (path: string, { desk, words, site, clocks }: Publisher): Visit => ({
  ...{ desk, words, site, clocks, links: folderLinks(path) },
  ...{ asked: new URLSearchParams(), isLive: false },
});

async function putPage(path: string, publisher: Publisher): Promise<readonly FeedEntry[]> {
  const visit = visitTo(path, publisher);
  return put(path, await pageAt(path, visit), visit, publisher);
}

/** The pages of claims: some hundred claims are read at a time. */
async function* putClaims(
  claims: readonly ListedClaim[],
  publisher: Publisher,
): AsyncGenerator<readonly FeedEntry[]> {
  const { desk, moment } = publisher;
  for (let from = 0; from < claims.length; from += casesRead) {
    const numbers = claims.slice(from, from + casesRead).map(({ n }) => n);
    const sight = { moment, audience: 'public' } as const;
    for (const found of await claimsInFull(desk.store.reader, numbers, sight)) {
      const path = `claims/${nameIn(found.dossier.claim)}`;
      const visit = visitTo(path, publisher);
      yield put(path, claimPageOf(found, visit), visit, publisher);
    }
  }
}

function put(path: string, page: Page, visit: Visit, publisher: Publisher): readonly FeedEntry[] {
  publisher.folder.put(fileOf(path), shell(page, visit));
  putCards(page, publisher);
  return page.news ?? [];
}

function putCards(page: Page, { words, site: { base }, folder }: Publisher): void {
  if (page.claim === undefined) return;
  const [, name = ''] = page.path.split('/');
  const given = { page, facts: page.claim, words };
  folder.put(`cards/${name}.svg`, socialCard(given));
  folder.put(`embed/${name}.html`, embed(given));
  if (base !== null) folder.put(`oembed/${name}.json`, oEmbed(given, base));
}

async function putAround(
  {
    claims,
    paths,
    news,
  }: {
    readonly claims: readonly ListedClaim[];
    readonly paths: readonly string[];
    readonly news: readonly FeedEntry[];
  },
  publisher: Publisher,
): Promise<void> {
  const { desk, words, site, folder } = publisher;
  const visit = visitTo('search', publisher);
  const feed = {
    ...{ entries: newestEntries(news), words, base: site.base },
    desk: (await readHead(desk)).desk,
  };
  folder.put('style.css', style);
  folder.put('icon.svg', icon);
  folder.put('search.html', shell(searchPage(visit), visit));
  folder.put('search.js', searchScript);
  folder.put('search-index.json', searchIndex(claims, visit));
  folder.put('feed.xml', atomFeed(feed));
  folder.put('feed.json', jsonFeed(feed));
  if (site.base !== null) folder.put('sitemap.xml', sitemap([...paths, 'search'], site.base));
  for (const [path, text] of downloads(claims, { words, desk: feed.desk })) folder.put(path, text);
}

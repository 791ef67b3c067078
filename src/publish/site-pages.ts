import type { Desk } from '../desk.ts';
import type { PagesTouched } from '../queries/changes/pages-touched.ts';
import { claimsInFull } from '../queries/claims-in-full.ts';
import type { Clocks, Moment } from '../queries/moment.ts';
import { eachPublicSource } from '../queries/public/show-public-source.ts';
import type { Words } from '../summaries/words/words.ts';
import { fileOf, folderLinks, nameIn } from '../web/links.ts';
import { pageAt } from '../web/page-at.ts';
import { claimPageOf } from '../web/pages/claim-page.ts';
import { sourcePageOf } from '../web/pages/source-page.ts';
import { shell } from '../web/shell.ts';
import type { FeedEntry, Page, SiteFacts, Visit } from '../web/visit.ts';
import { embed, oEmbed, socialCard } from './claim-card.ts';
import { cardFiles } from './site-files.ts';
import type { SiteFolder } from './site-folder.ts';

/** A run that writes a site. */
export interface Publisher {
  readonly desk: Desk;
  readonly words: Words;
  readonly site: SiteFacts;
  readonly clocks: Clocks;
  readonly moment: Moment;
  readonly folder: SiteFolder;
  /** The pages that may have changed since the run before; null: any may have. */
  readonly touched: PagesTouched | null;
  /** What each page tells the feeds, by its path. */
  readonly news: Map<string, readonly FeedEntry[]>;
}

/** A record that has a page, as a list names it. */
export interface Listed {
  readonly n: number;
  readonly slug?: string | null | undefined;
}

/** How a page of the site is looked at. */
export const visitTo = (path: string, { desk, words, site, clocks }: Publisher): Visit => ({
  ...{ desk, words, site, clocks, links: folderLinks(path) },
  ...{ asked: new URLSearchParams(), isLive: false },
});

/** Writes the page of a path. */
export async function putPage(path: string, publisher: Publisher): Promise<void> {
  const visit = visitTo(path, publisher);
  put(path, await pageAt(path, visit), publisher);
}

/** The page of each of these speakers or topics. */
export async function putRecords(
  kind: 'speaker' | 'topic',
  records: readonly Listed[],
  publisher: Publisher,
): Promise<void> {
  for (const record of records) {
    const path = `${kind}s/${nameIn(record)}`;
    if (!isKept(kind, record, publisher)) await putPage(path, publisher);
  }
}

/** The pages of sources, of which some hundred are read at a time. */
export async function putSources(all: readonly Listed[], publisher: Publisher): Promise<void> {
  const { desk, moment } = publisher;
  const numbers = all.filter((each) => !isKept('source', each, publisher)).map(({ n }) => n);
  for await (const found of eachPublicSource(desk.store.reader, numbers, moment)) {
    const path = `sources/${nameIn(found.source)}`;
    put(path, sourcePageOf(found, visitTo(path, publisher)), publisher);
  }
}

/** The pages of claims with their cards; a hundred claims are read at a time. */
export async function putClaims(all: readonly Listed[], publisher: Publisher): Promise<void> {
  const { desk, moment } = publisher;
  const numbers = all.filter((each) => !isKept('claim', each, publisher)).map(({ n }) => n);
  const sight = { moment, audience: 'public' } as const;
  for (let from = 0; from < numbers.length; from += claimsRead) {
    const some = numbers.slice(from, from + claimsRead);
    for (const found of await claimsInFull(desk.store.reader, some, sight)) {
      const path = `claims/${nameIn(found.dossier.claim)}`;
      put(path, claimPageOf(found, visitTo(path, publisher)), publisher);
    }
  }
}

/** Their pages are made one by one: more at once would only take memory. */
const claimsRead = 100;

/** Whether a page is left as the run before made it, with what it told the feeds. */
function isKept(
  kind: keyof PagesTouched,
  record: Listed,
  { folder, touched, news, site }: Publisher,
): boolean {
  if (touched === null || touched[kind].has(record.n)) return false;
  const name = nameIn(record);
  const path = `${kind}s/${name}`;
  const cards = kind === 'claim' ? cardFiles(name, site) : [];
  if (!folder.keep([fileOf(path), ...cards])) return false;
  const told = folder.before?.news.get(path);
  if (told !== undefined) news.set(path, told);
  return true;
}

function put(path: string, page: Page, publisher: Publisher): void {
  const { folder, news } = publisher;
  folder.put(fileOf(path), shell(page, visitTo(path, publisher)));
  putCards(page, publisher);
  if (page.news !== undefined) news.set(path, page.news);
}

function putCards(page: Page, { words, site: { base }, folder }: Publisher): void {
  if (page.claim === undefined) return;
  const [, name = ''] = page.path.split('/');
  const given = { page, facts: page.claim, words };
  folder.put(`cards/${name}.svg`, socialCard(given));
  folder.put(`embed/${name}.html`, embed(given));
  if (base !== null) folder.put(`oembed/${name}.json`, oEmbed(given, base));
}

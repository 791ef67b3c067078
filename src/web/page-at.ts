import { NotFound } from '../errors.ts';
import { aboutPage } from './pages/about-page.ts';
import { claimPage } from './pages/claim-page.ts';
import { claimsPage } from './pages/claims-page.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { homePage } from './pages/home-page.ts';
import { sourcesPage, speakersPage, topicsPage } from './pages/record-lists.ts';
import { sourcePage } from './pages/source-page.ts';
import { speakerPage } from './pages/speaker-page.ts';
import { topicPage } from './pages/topic-page.ts';
import type { Page, Visit } from './visit.ts';

/**
 * The page of a path such as `claims/p1`; the first page has an empty one.
 *
 * @throws NotFound for a path or record that is not there, known by then or public; InvalidInput for clocks or filters that are none.
 */
export async function pageAt(path: string, visit: Visit): Promise<Page> {
  const [room = '', name, ...rest] = path.split('/');
  if (name === undefined && Object.hasOwn(lists, room)) return lists[room]?.(visit) ?? none(path);
  if (name && rest.length === 0 && Object.hasOwn(records, room)) {
    return records[room]?.(visit, name) ?? none(path);
  }
  return none(path);
}

const lists: Readonly<Record<string, (visit: Visit) => Promise<Page>>> = {
  '': homePage,
  claims: claimsPage,
  speakers: speakersPage,
  sources: sourcesPage,
  topics: topicsPage,
  corrections: correctionsPage,
  about: aboutPage,
};

const records: Readonly<Record<string, (visit: Visit, name: string) => Promise<Page>>> = {
  claims: claimPage,
  speakers: speakerPage,
  sources: sourcePage,
  topics: topicPage,
};

function none(path: string): never {
  throw new NotFound('no_page', `There is no page "${path.slice(0, 80)}".`);
}

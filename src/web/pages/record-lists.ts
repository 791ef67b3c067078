import { type Html, html } from '../../markup/html.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import { resolveMoment } from '../../queries/moment.ts';
import { listPublicRecords } from '../../queries/public/list-public-records.ts';
import { plainText } from '../../summaries/phrase.ts';
import { takenBackPhrases } from '../../summaries/taken-back-phrases.ts';
import { nameIn } from '../links.ts';
import { pageOfAll } from '../page-of-all.ts';
import type { Page, Visit } from '../visit.ts';

/** The list of speakers, by name. */
export async function speakersPage(visit: Visit): Promise<Page> {
  const { speakerKinds, labels } = visit.words.pages;
  const [speakers, asOf] = [await all('speaker', visit), await dayAsked(visit)];
  const items = speakers.map((speaker) => ({
    name: speaker.value.name,
    path: `speakers/${nameIn(speaker)}`,
    facts: [...takenBack(speaker, asOf, visit), speakerKinds[speaker.value.speakerKind]],
  }));
  return listPage('speakers', labels.speakers, items, visit);
}

/** The list of sources, by title. */
export async function sourcesPage(visit: Visit): Promise<Page> {
  const { sourceKinds, labels, date } = visit.words.pages;
  const [sources, asOf] = [await all('source', visit), await dayAsked(visit)];
  const items = sources.map((source) => ({
    name: source.value.title,
    path: `sources/${nameIn(source)}`,
    facts: [
      ...takenBack(source, asOf, visit),
      sourceKinds[source.value.sourceKind],
      source.value.publisher ?? '',
      source.value.publishedOn === undefined ? '' : date(source.value.publishedOn.text),
    ].filter((fact) => fact !== ''),
  }));
  return listPage('sources', labels.sources, items, visit);
}

/** The list of topics, by name. */
export async function topicsPage(visit: Visit): Promise<Page> {
  const [topics, asOf] = [await all('topic', visit), await dayAsked(visit)];
  const items = topics.map((topic) => ({
    name: topic.value.name,
    path: `topics/${nameIn(topic)}`,
    facts: takenBack(topic, asOf, visit),
  }));
  return listPage('topics', visit.words.pages.labels.topics, items, visit);
}

function all<Kind extends 'speaker' | 'source' | 'topic'>(kind: Kind, visit: Visit) {
  return pageOfAll((after) =>
    listPublicRecords(visit.desk, kind, { ...visit.clocks, after, limit: 1000 }),
  );
}

/** That a record was taken back, and why. */
const takenBack = (
  record: DossierRecord<'speaker' | 'source' | 'topic'>,
  asOf: string,
  { words }: Visit,
): readonly string[] =>
  takenBackPhrases(record, asOf, words).map(({ phrase }) => plainText(phrase));

const dayAsked = async ({ desk, clocks }: Visit): Promise<string> =>
  (await resolveMoment(desk, clocks)).asOf;

interface Item {
  readonly name: string;
  readonly path: string;
  readonly facts: readonly string[];
}

async function listPage(
  path: string,
  title: string,
  items: readonly Item[],
  visit: Visit,
): Promise<Page> {
  const { labels } = visit.words.pages;
  const inOrder = items.toSorted((one, other) =>
    one.name.localeCompare(other.name, visit.words.language),
  );
  const list =
    items.length === 0
      ? html`<p>${labels.none}</p>\n`
      : html`<ul class="list">\n${inOrder.map((item) => listed(item, visit))}</ul>\n`;
  const asOf = await dayAsked(visit);
  return { path, title, body: html`<h1>${title}</h1>\n${list}`, touched: null, asOf };
}

function listed({ name, path, facts }: Item, { links }: Visit): Html {
  const beside =
    facts.length === 0
      ? null
      : html`<p class="facts">${facts.map((fact) => html`<span><bdi>${fact}</bdi></span> `)}</p>`;
  return html`<li><a class="to" href="${links.to(path)}"><bdi>${name}</bdi></a>${beside}</li>\n`;
}

import { type HtmlNode, walkHtml } from './html-document.ts';
import { linkedData } from './linked-data.ts';
import { publishedDay } from './published-day.ts';

/** What a page says about itself; absent where it does not say. */
export interface PageMetadata {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  /** EDTF, as precise as the page is. */
  readonly publishedOn?: string;
  /** BCP 47, as the page writes it. */
  readonly language?: string;
  readonly canonicalUrl?: string;
}

/** Reads what a page says about itself in JSON-LD, OpenGraph and meta elements, in this order of trust. */
export function htmlMetadata(root: HtmlNode, url?: string): PageMetadata {
  const page = pageFacts(root);
  const linked = linkedData(page.scripts);
  const named = (...names: readonly string[]) =>
    names.flatMap((name) => page.properties.get(name) ?? page.named.get(name) ?? []);
  return {
    ...present('title', [...likeTitle(linked.titles, page.titles), ...named(...titleNames)]),
    ...authorsOf([linked.authors, ...authorNames.map((name) => named(name))]),
    ...present('publisher', [
      ...linked.publishers,
      ...named('og:site_name', 'citation_publisher', 'dc.publisher'),
    ]),
    ...present(
      'publishedOn',
      [...linked.published, ...named(...dateNames)].flatMap((date) => publishedDay(date) ?? []),
    ),
    ...present(
      'language',
      [...page.languages, ...linked.languages, ...named('og:locale', 'dc.language')].map(bcp47),
    ),
    ...present(
      'canonicalUrl',
      [...page.canonical, ...named('og:url')].flatMap((link) => webUrl(link, url)),
    ),
  };
}

const titleNames = ['dc.title', 'og:title', 'citation_title', 'twitter:title'];
const authorNames = [
  'dc.creator',
  'citation_author',
  'author',
  'article:author',
  'parsely-author',
  'byl',
];
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'date',
];

interface PageFacts {
  /** Contents of elements by their property, in lower case: where a page says a thing twice, this says it more exactly. */
  readonly properties: Map<string, string[]>;
  /** The same by their name or itemprop. */
  readonly named: Map<string, string[]>;
  readonly scripts: string[];
  readonly titles: string[];
  readonly headings: string[];
  readonly languages: string[];
  readonly canonical: string[];
}

function pageFacts(root: HtmlNode): PageFacts {
  const facts: PageFacts = {
    properties: new Map(),
    named: new Map(),
    scripts: [],
    titles: [],
    headings: [],
    languages: [],
    canonical: [],
  };
  for (const { node, leaves } of walkHtml(root, () => true)) {
    if (!leaves && node.nodeType === 1) noteElement(facts, node);
  }
  return facts;
}

function noteElement(facts: PageFacts, node: HtmlNode): void {
  const attribute = (name: string) => node.getAttribute?.(name)?.trim() ?? '';
  if (node.localName === 'html') facts.languages.push(attribute('lang'));
  if (node.localName === 'title' && node.parentNode?.localName !== 'svg') {
    facts.titles.push(node.textContent ?? '');
  }
  if (node.localName === 'h1') facts.headings.push(node.textContent ?? '');
  if (node.localName === 'link' && /\bcanonical\b/i.test(attribute('rel'))) {
    facts.canonical.push(attribute('href'));
  }
  if (node.localName === 'script' && /ld\+json/i.test(attribute('type'))) {
    facts.scripts.push(node.textContent ?? '');
  }
  const content = attribute(node.localName === 'time' ? 'datetime' : 'content');
  const property = attribute('property');
  const names = property || attribute('name') || attribute('itemprop');
  const contents = property === '' ? facts.named : facts.properties;
  if (content === '') return;
  // One element may bear several names: property="dc:title og:title".
  for (const name of names.toLowerCase().split(/\s+/)) {
    const key = name.replace(/^dc(?:terms?)?[:.]/, 'dc.');
    contents.set(key, [...(contents.get(key) ?? []), content]);
  }
}

/** The title of the window: for pages that say nothing better. */
export interface WindowTitle {
  /** Without the name of the site. */
  readonly title?: string;
  /** As it stands. */
  readonly whole?: string;
}

/** The title of the window, which often bears the name of the site as well, after a dash. */
export function windowTitle(root: HtmlNode): WindowTitle {
  const { titles, headings } = pageFacts(root);
  const { whole } = present('whole', titles);
  if (whole === undefined) return {};
  return { title: headings.map(tidy).includes(whole) ? whole : withoutSite(whole), whole };
}

/** Few words after the last dash are a site's name, where enough of a title stands before them. */
function withoutSite(title: string): string {
  const [, before = '', after = ''] = /^(.+)\s[–—]\s(.+)$/u.exec(title) ?? [];
  return wordsIn(before) > 4 && wordsIn(after) <= 4 ? before.trim() : title;
}

const wordsIn = (text: string): number => text.split(' ').filter((word) => word !== '').length;

/** A headline and a name may both be given: that which the window title repeats comes first. */
function likeTitle(given: readonly string[], titles: readonly string[]): readonly string[] {
  const isRepeated = (text: string) => titles.some((title) => tidy(title).startsWith(tidy(text)));
  return [...given.filter(isRepeated), ...given];
}

/** The first text that is not empty, white space in order, under its name; nothing when there is none. */
function present<Name extends string>(
  name: Name,
  found: readonly string[],
): { readonly [key in Name]?: string } {
  const text = found.map(tidy).find((each) => each !== '');
  return text === undefined ? {} : ({ [name]: text } as { readonly [key in Name]?: string });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The names of the first place that gives any; addresses of profiles are no names. */
function authorsOf(places: readonly (readonly string[])[]): {
  readonly authors?: readonly string[];
} {
  for (const place of places) {
    const names = place
      .map((name) => tidy(name).replace(/^by\s+/i, ''))
      .filter((name) => name !== '' && !/^(?:https?:|www\.|@)/i.test(name));
    if (names.length > 0) return { authors: [...new Set(names)] };
  }
  return {};
}

function bcp47(language: string): string {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(language) ? language.replaceAll('_', '-') : '';
}

function webUrl(link: string, base?: string): readonly string[] {
  if (!URL.canParse(link, base)) return [];
  const url = new URL(link, base);
  return /^https?:$/.test(url.protocol) ? [url.href] : [];
}

import { type Context, Hono } from 'hono';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import type { Words } from '../summaries/words/words.ts';
import { errorPage } from '../web/error-page.ts';
import { serverLinks } from '../web/links.ts';
import { pageAt } from '../web/page-at.ts';
import { shell } from '../web/shell.ts';
import { icon, style } from '../web/style.ts';
import type { Page, Visit } from '../web/visit.ts';
import { apiAnswer } from './api-answer.ts';
import { factCheckAnswer, noSuchMethod } from './fact-check-answer.ts';
import { feedAsked, feedAt, feedTypes } from './feed-at.ts';
import { answerOf, type Kept, type KeptPages, keptPages, type MadePage } from './kept-pages.ts';
import { secured } from './secured.ts';

/** What the server is told. */
export interface AppOptions {
  readonly desk: Desk;
  readonly words: Words;
  /** The `Host` headers that are answered, lower case. */
  readonly hosts: ReadonlySet<string>;
  /** Told of a failure that is ours; readers get no details. */
  readonly onFailure: (error: unknown) => void;
}

/** The pages of a desk over HTTP: read only, public records only. */
export function makeApp(options: AppOptions): Hono {
  const app = new Hono();
  const pages = keptPages(options.desk);
  app.use(secured(options));
  app.get('/style.css', (context) => fileAnswer(context, style, 'text/css; charset=utf-8'));
  app.get('/icon.svg', (context) => fileAnswer(context, icon, 'image/svg+xml'));
  app.get('/v1alpha1/*', (context) => factChecksAnswered(context, options, pages));
  app.get('/api/*', (context) => apiAnswered(context, options, pages));
  app.get('*', (context) => pageAnswer(context, options, pages));
  app.all('*', (context) => context.text('', 405, { Allow: 'GET, HEAD' }));
  app.onError((error, context) => failureAnswer(error, context, options));
  return app;
}

function fileAnswer(context: Context, text: string, type: string): Response {
  return conditional(context, { ...answerOf(text, 200), type });
}

async function pageAnswer(
  context: Context,
  options: AppOptions,
  pages: KeptPages,
): Promise<Response> {
  const { origin, pathname, searchParams } = new URL(context.req.url);
  const feed = feedAsked(pathname.slice(1));
  const address = `${feed === null ? '' : origin}${pathname}?${searchParams}`;
  const kept = await pages.page(address, () =>
    made({ origin, pathname, query: searchParams }, options),
  );
  const type = feed !== null && kept.status === 200 ? feedTypes[feed.format] : htmlType;
  return conditional(context, { ...kept, type });
}

const htmlType = 'text/html; charset=utf-8';

/** The one method of the Fact Check Tools API that is spoken here; kept as pages are. */
async function factChecksAnswered(
  context: Context,
  { desk, words, onFailure }: AppOptions,
  pages: KeptPages,
): Promise<Response> {
  const { origin, pathname, searchParams: query } = new URL(context.req.url);
  const kept =
    pathname.replace(/%3a/i, ':') === '/v1alpha1/claims:search'
      ? await pages.page(`${origin}${pathname}?${query}`, async () => ({
          kept: await factCheckAnswer({ desk, words, origin, query, onFailure }),
        }))
      : noSuchMethod();
  return conditional(context, { ...kept, type: jsonType });
}

/** What programs ask for as JSON; kept as pages are. */
async function apiAnswered(
  context: Context,
  { desk, onFailure }: AppOptions,
  pages: KeptPages,
): Promise<Response> {
  const { pathname, searchParams: query } = new URL(context.req.url);
  const path = pathname.slice('/api/'.length);
  const kept = await pages.page(`${pathname}?${query}`, async () => ({
    kept: await apiAnswer({ desk, path, query, onFailure }),
  }));
  return conditional(context, { ...kept, type: kept.status === 200 ? jsonType : problemType });
}

const jsonType = 'application/json; charset=utf-8';
const problemType = 'application/problem+json';

/** What is asked for; a feed says where it is itself. */
interface Asked {
  readonly origin: string;
  readonly pathname: string;
  readonly query: URLSearchParams;
}

async function made(
  { origin, pathname, query }: Asked,
  { desk, words, onFailure }: AppOptions,
): Promise<MadePage> {
  const bare: Visit = {
    ...{ desk, words, links: serverLinks(new URLSearchParams()), clocks: {} },
    ...{ asked: new URLSearchParams(), isLive: false },
  };
  try {
    const path = pathOf(pathname);
    const visit = visitOf(query, { desk, words });
    const feed = feedAsked(path);
    if (feed !== null) return { kept: answerOf(await feedAt(feed, { visit, origin }), 200) };
    const page = await pageAt(path, visit);
    return { ...ofRecord(page), kept: answerOf(shell(page, visit), 200) };
  } catch (error) {
    const { page, status } = errorPage(error, 'error', bare);
    if (status === 500) onFailure(error);
    return { kept: answerOf(shell(page, bare), status) };
  }
}

const ofRecord = ({ of }: Page): Pick<Page, 'of'> => (of === undefined ? {} : { of });

function pathOf(pathname: string): string {
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch (cause) {
    throw new InvalidInput('bad_path', 'This address is not well formed.', { cause });
  }
}

/** The clocks go with every link; each parameter at most once, so that none is taken for another. */
function visitOf(query: URLSearchParams, given: Pick<Visit, 'desk' | 'words'>): Visit {
  const names = [...query.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new InvalidInput('bad_query', `"${twice.slice(0, 60)}" is given more than once.`);
  }
  const clocks = new URLSearchParams();
  const asked = new URLSearchParams();
  for (const [name, value] of query) {
    if (value.trim() !== '') (clockNames.has(name) ? clocks : asked).set(name, value.trim());
  }
  return {
    ...given,
    links: serverLinks(clocks),
    clocks: {
      asOf: clocks.get('as-of') ?? undefined,
      knownAt: clocks.get('known-at') ?? undefined,
    },
    asked,
    isLive: true,
  };
}

const clockNames: ReadonlySet<string> = new Set(['as-of', 'known-at']);

/** The whole answer, or that the reader has it already. */
function conditional(
  context: Context,
  { body, etag, status, type }: Kept & { type: string },
): Response {
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', 'Content-Type': type };
  const had = context.req.header('if-none-match') ?? '';
  if (status === 200 && isHad(etag, had)) return context.body(null, 304, headers);
  return context.body(body, status, headers);
}

/** By the weak comparison that the header asks for (RFC 9110, 13.1.2). */
function isHad(etag: string, had: string): boolean {
  const tags = had.trim().split(/\s*,\s*/);
  return tags.includes('*') || tags.some((tag) => tag.replace(/^W\//, '') === etag);
}

function failureAnswer(
  error: unknown,
  context: Context,
  { words, onFailure, desk }: AppOptions,
): Response {
  onFailure(error);
  const visit: Visit = {
    ...{ desk, words, links: serverLinks(new URLSearchParams()), clocks: {} },
    ...{ asked: new URLSearchParams(), isLive: false },
  };
  const { page, status } = errorPage(error, 'error', visit);
  return context.body(shell(page, visit), status, { 'Content-Type': htmlType });
}

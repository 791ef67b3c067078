import { AsofError, type ErrorKind } from '../errors.ts';
import { html } from '../markup/html.ts';
import type { Page, Visit } from './visit.ts';

/** A failure as a page, and the status it is answered with. */
export interface FailedPage {
  readonly page: Page;
  readonly status: 400 | 404 | 500 | 503;
}

/**
 * The page of a failure. What is absent and what is not public are answered alike, so that nobody learns what
 * is hidden; what went wrong inside is for the desk's log.
 */
export function errorPage(
  error: unknown,
  path: string,
  { words }: Pick<Visit, 'words'>,
): FailedPage {
  const { labels } = words.pages;
  const status = error instanceof AsofError ? statusOf[error.kind] : 500;
  const title = titleOf[status];
  const isReadable = words.language === languageOfErrors;
  const said =
    status === 400 && error instanceof AsofError && isReadable
      ? html`<p><bdi>${error.message}</bdi></p>\n`
      : null;
  const body = html`<h1>${labels[title]}</h1>\n${said}`;
  return { page: { path, title: labels[title], body, touched: null, asOf: null }, status };
}

/** What an error says is in English; in another language the heading has to do. */
const languageOfErrors = 'en';

const statusOf: Readonly<Record<ErrorKind, FailedPage['status']>> = {
  invalid: 400,
  not_found: 404,
  busy: 503,
  conflict: 500,
  failed: 500,
  unverified: 500,
};

const titleOf = { 400: 'badRequest', 404: 'notFound', 500: 'failed', 503: 'failed' } as const;

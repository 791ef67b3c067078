import { InvalidInput } from '../errors.ts';

/** What `claims:search` of the Google Fact Check Tools API is asked. */
export interface FactCheckQuestion {
  readonly query: string | undefined;
  readonly site: string | undefined;
  /** Lower case, without its region. */
  readonly language: string | undefined;
  readonly maxAgeDays: number | undefined;
  readonly pageSize: number;
  readonly offset: number;
  /** The ledger position as of which the pages before were told. */
  readonly position: number | undefined;
}

/**
 * Reads the parameters of a request. Those that every API of Google takes (`key`, `alt`, `prettyPrint` …) change nothing.
 *
 * @throws InvalidInput for one that is none, is given twice or is out of bounds, and where neither words nor a publisher are asked for.
 */
export function factCheckQuestion(asked: URLSearchParams): FactCheckQuestion {
  for (const name of asked.keys()) {
    if (!known.has(name)) throw bad(`"${name.slice(0, 60)}" is no parameter of claims:search`);
    if (asked.getAll(name).length > 1) throw bad(`"${name}" is given more than once`);
  }
  const text = (name: string): string | undefined => asked.get(name)?.trim() || undefined;
  const [query, site] = [text('query'), text('reviewPublisherSiteFilter')];
  if (query === undefined && site === undefined) {
    throw bad('query is required unless reviewPublisherSiteFilter is given');
  }
  const token = tokenOf(text('pageToken'));
  if (token !== undefined && text('offset') !== undefined) {
    throw bad('offset is given only without pageToken');
  }
  const language = text('languageCode')?.toLowerCase().split('-')[0];
  return {
    ...{ query, site, language },
    maxAgeDays: numberOf('maxAgeDays', text('maxAgeDays'), 36_500),
    pageSize: numberOf('pageSize', text('pageSize'), sizeMost) ?? sizeUsual,
    offset: token?.offset ?? numberOf('offset', text('offset'), 100_000) ?? 0,
    position: token?.position,
  };
}

/** Where the next page begins, as of the same ledger position. */
export const pageToken = (position: number, offset: number): string => `${position}.${offset}`;

const sizeUsual = 10;
const sizeMost = 50;

const known: ReadonlySet<string> = new Set([
  ...['query', 'languageCode', 'reviewPublisherSiteFilter', 'maxAgeDays', 'pageSize'],
  ...['pageToken', 'offset'],
  ...['key', 'alt', 'prettyPrint', 'fields', 'quotaUser', 'access_token', 'oauth_token', '$.xgafv'],
  ...['callback', 'upload_protocol', 'uploadType'],
]);

function tokenOf(text: string | undefined): { position: number; offset: number } | undefined {
  if (text === undefined) return undefined;
  const [, position, offset] = /^(\d{1,9})\.(\d{1,6})$/.exec(text) ?? [];
  if (position === undefined) throw bad('pageToken is none that an answer gave');
  return { position: Number(position), offset: Number(offset) };
}

function numberOf(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d{1,6}$/.test(text) && number <= most) return number;
  throw bad(`${name} is a whole number from 0 to ${most}`);
}

const bad = (what: string): InvalidInput => new InvalidInput('bad_query', `${what}.`);

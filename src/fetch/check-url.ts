import { InvalidInput } from '../errors.ts';
import type { FetchRules } from './fetch-rules.ts';

/**
 * The url of one hop, if it may be asked for at all: http or https, an ordinary port, no name and password in it.
 *
 * @param base the hop before, to complete a relative address.
 * @throws InvalidInput `bad_url` or `url_not_allowed`.
 */
export function checkUrl(text: string, rules: FetchRules, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) {
    throw new InvalidInput('bad_url', `"${text.slice(0, 200)}" is no url.`, {
      hints: ['Write a whole url, with https://.'],
    });
  }
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw notAllowed(
      url,
      `asof fetches http and https, not ${url.protocol.slice(0, -1).slice(0, 40)}`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw notAllowed(url, 'asof sends nobody’s name and password');
  }
  if (!isAllowedPort(portOf(url), rules)) {
    throw notAllowed(url, `Port ${portOf(url)} is none of 80 and 443`, [
      'A port that is meant can be allowed: --allow-port PORT.',
    ]);
  }
  url.hash = '';
  return url;
}

/** The port of a url, also where it is the usual one and not written. */
export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

function isAllowedPort(port: number, { ports = [], reachable = [] }: FetchRules): boolean {
  return [80, 443, ...ports, ...reachable.map((one) => one.port)].includes(port);
}

function notAllowed(url: URL, why: string, hints: readonly string[] = []): InvalidInput {
  return new InvalidInput('url_not_allowed', `${why}: nothing was fetched.`, {
    hints: [...hints, 'Save the page as a file and capture that, with --url for where it was.'],
    facts: { host: url.host, scheme: url.protocol },
  });
}

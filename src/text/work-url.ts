import { archivedUrl } from './archived-url.ts';

/**
 * The url of a work that was read at an address: what its page calls its own, where that is believable, else the
 * address. An archive's url gives the one it keeps. A page that calls another host, or the front page, its own is not
 * believed: whole sites do so by mistake.
 */
export function workUrl(
  canonical: string | undefined,
  address: string | undefined,
): string | undefined {
  const own = canonical === undefined ? undefined : unwrapped(canonical);
  const at = address === undefined ? undefined : unwrapped(address);
  if (own === undefined || at === undefined) return own ?? at;
  return isBelievable(new URL(own), new URL(at)) ? own : at;
}

function unwrapped(url: string): string {
  return archivedUrl(url)?.original ?? url;
}

function isBelievable(own: URL, at: URL): boolean {
  const host = (url: URL) => url.hostname.replace(/^(?:www|m|amp)\./, '');
  return host(own) === host(at) && (own.pathname !== '/' || at.pathname === '/');
}

import { RequestError } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { AppOptions } from './app.ts';

/**
 * What holds for every answer: only hosts of the list are answered, so that no other site can read a desk
 * through a name it controls; no script runs, nothing is fetched from elsewhere, and no page is framed.
 */
export function secured({ hosts, words }: Pick<AppOptions, 'hosts' | 'words'>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')?.toLowerCase() ?? '';
    if (hosts.has(host) && isAskedOf(host, context.req.url)) await next();
    else context.res = context.text(words.pages.labels.wrongHost, 421);
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
}

/** Answers, with the same headers, what never came to be a request that can be asked: a host or a target that is none. */
export function refused({
  words,
  onFailure,
}: Pick<AppOptions, 'words' | 'onFailure'>): (error: unknown) => Response {
  return (error) => {
    const isTheirs = error instanceof RequestError;
    if (!isTheirs) onFailure(error);
    const said = words.pages.labels[isTheirs ? 'badRequest' : 'failed'];
    const type = { 'Content-Type': 'text/plain; charset=utf-8' };
    return new Response(said, { status: isTheirs ? 400 : 500, headers: { ...headers, ...type } });
  };
}

/** A target that names a host of its own, as a proxy is asked, names the same. */
const isAskedOf = (host: string, url: string): boolean =>
  new URL(url).host === new URL(`http://${host}`).host;

/** What every answer says of itself. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

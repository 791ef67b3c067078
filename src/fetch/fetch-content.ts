import { AsofError, Failed } from '../errors.ts';
import { addressesOf } from './addresses-of.ts';
import { checkUrl } from './check-url.ts';
import { decodedBody } from './decoded-body.ts';
import { type FetchLimits, type FetchRules, fetchLimits } from './fetch-rules.ts';
import { type Answered, requestOnce } from './request-once.ts';

/** What a url gave. */
export interface FetchedContent {
  /** With every content coding undone. */
  readonly bytes: Uint8Array;
  readonly status: number;
  /** Where the last redirect led. */
  readonly url: string;
  /** The urls before that, in order; empty when nothing was redirected. */
  readonly redirectedFrom: readonly string[];
  readonly contentType: string | undefined;
  /** The Refresh header, which is never followed. */
  readonly refresh: string | undefined;
}

/**
 * Fetches what stands at a url, whatever its status. Only public addresses are reached, also behind a name and behind
 * a redirect; size, time, redirects and codings are limited.
 *
 * @throws InvalidInput `bad_url`, `url_not_allowed`, `address_not_allowed`, `too_large`; Failed `host_not_found`,
 * `too_slow`, `too_many_redirects`, `body_unreadable`, `certificate_refused`, `connection_failed`.
 */
export async function fetchContent(text: string, rules: FetchRules = {}): Promise<FetchedContent> {
  const limits = { ...fetchLimits, ...rules.limits };
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(checkUrl(text, rules), { rules, limits, signal });
  } catch (error) {
    if (signal.aborted) throw tooSlow(limits, error);
    if (error instanceof AsofError) throw error;
    throw isOfCertificate(error) ? certificateRefused(error) : connectionFailed(error);
  }
}

interface Going {
  readonly rules: FetchRules;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

async function follow(first: URL, going: Going): Promise<FetchedContent> {
  const passed: URL[] = [];
  for (let url = first; ; ) {
    const found = await hop(url, going);
    if (!(found instanceof URL)) {
      return { ...found, url: url.href, redirectedFrom: passed.map(({ href }) => href) };
    }
    passed.push(url);
    if (passed.length > going.limits.redirects) throw tooManyRedirects(going.limits);
    url = found;
  }
}

type Found = Omit<FetchedContent, 'url' | 'redirectedFrom'>;

/** One request: where it redirects to, or what it gave. */
async function hop(url: URL, { rules, limits, signal }: Going): Promise<URL | Found> {
  const addresses = await unlessAborted(addressesOf(url, rules), signal);
  return requestOnce(url, { addresses, authorities: rules.authorities, signal }, async (answer) => {
    const next = redirectOf(answer);
    if (next !== undefined) return checkUrl(next, rules, url);
    return {
      status: answer.status,
      contentType: answer.header('content-type'),
      refresh: answer.header('refresh'),
      bytes: await decodedBody(answer.body, answer.header('content-encoding') ?? '', limits),
    };
  });
}

function redirectOf({ status, header }: Answered): string | undefined {
  return [301, 302, 303, 307, 308].includes(status) ? header('location') : undefined;
}

/** A resolver cannot be stopped; it is waited for no longer. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function tooManyRedirects({ redirects }: FetchLimits): Failed {
  return new Failed('too_many_redirects', `The url redirects more than ${redirects} times.`, {
    hints: ['Open it in a browser, and capture the url it ends at.'],
  });
}

function tooSlow({ milliseconds }: FetchLimits, cause: unknown): Failed {
  const seconds = milliseconds / 1000;
  return new Failed('too_slow', `The page did not arrive whole within ${seconds} seconds.`, {
    hints: ['Try again later, or save the page from a browser and capture the file.'],
    cause,
  });
}

/** The codes of OpenSSL, and of Node for a name that is not in it. */
function isOfCertificate(error: unknown): boolean {
  const { code } = Object(error) as { readonly code?: unknown };
  return /CERT|SIGNATURE/.test(String(code));
}

function certificateRefused(cause: unknown): Failed {
  return new Failed(
    'certificate_refused',
    `The page was not fetched, for its certificate does not hold: ${saidBy(cause)}.`,
    {
      hints: [
        'Look at it in a browser. If you trust it, save the page and capture the file, with --url for where it was.',
      ],
      cause,
    },
  );
}

function connectionFailed(cause: unknown): Failed {
  return new Failed('connection_failed', `The page could not be fetched: ${saidBy(cause)}.`, {
    hints: ['Try again later, or save the page from a browser and capture the file.'],
    cause,
  });
}

/** What an error says, without its class and a full stop. */
const saidBy = (cause: unknown): string =>
  String(cause)
    .replace(/^\w*Error: /, '')
    .replace(/\.$/, '');

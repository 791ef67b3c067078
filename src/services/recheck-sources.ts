import type { Desk } from '../desk.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import type { SourceToRecheck } from '../queries/rechecks/source-to-recheck.ts';
import { sourcesToRecheck } from '../queries/rechecks/sources-to-recheck.ts';
import { type Looking, type UrlReader, urlToRead } from './look-again.ts';
import { type Pace, readPolitely } from './read-politely.ts';
import { type ReadAgain, type RecheckedSource, recheckSource } from './recheck-source.ts';

/** One of all the sources: what became of its passages, or why nothing was looked for. */
export interface RecheckedOne {
  readonly source: SourceToRecheck;
  /** From 1, in the order they were done. */
  readonly place: number;
  readonly of: number;
  /** Null: there was nothing to look in. */
  readonly rechecked: RecheckedSource | null;
  /** Why not; absent when it was looked in. */
  readonly because?: string | undefined;
}

/** Four hosts side by side, and a second between two pages of one. */
export const politePace: Pace = { hostsAtOnce: 4, pauseMs: 1000 };

/**
 * Re-checks every source from which something is quoted, each in an act of its own, so that what was seen stays when
 * the rest is broken off: against a newer text at hand, else against what `read` gives of its url.
 */
export async function* recheckSources(
  desk: Desk,
  { pace = politePace, ...looking }: Looking & { readonly pace?: Pace | undefined },
  read: UrlReader,
): AsyncGenerator<RecheckedOne, void> {
  const sources = await sourcesToRecheck(desk);
  const found = readPolitely(sources, {
    hostOf: (source) => hostOf(urlToRead(source, looking)),
    read: (source) => readFrom(urlToRead(source, looking), read),
    pace,
  });
  let place = 0;
  for await (const { item: source, result } of found) {
    place += 1;
    const done = await recheckOne(desk, { source, private: looking.private }, result);
    yield { source, place, of: sources.length, ...done };
  }
}

const hostOf = (url: string | null): string | null =>
  url === null || !URL.canParse(url) ? url : new URL(url).hostname;

async function readFrom(url: string | null, read: UrlReader): Promise<ReadAgain | undefined> {
  return url === null ? undefined : read(url);
}

async function recheckOne(
  desk: Desk,
  {
    source,
    ...options
  }: { readonly source: SourceToRecheck; readonly private?: boolean | undefined },
  again: ReadAgain | undefined,
): Promise<Pick<RecheckedOne, 'rechecked' | 'because'>> {
  try {
    return {
      rechecked: await recheckSource(desk, { ...options, source: String(source.n) }, again),
    };
  } catch (error) {
    if (!isOfSource(error)) throw error;
    return { rechecked: null, because: error.message };
  }
}

/** What is wrong with one source keeps nobody from the others. */
function isOfSource(error: unknown): error is InvalidInput | Conflict {
  return error instanceof InvalidInput || error instanceof Conflict;
}

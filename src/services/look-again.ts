import type { Desk } from '../desk.ts';
import { getRecord } from '../queries/find-record.ts';
import { resolveMoment } from '../queries/moment.ts';
import { type SourceToRecheck, sourceToRecheck } from '../queries/rechecks/source-to-recheck.ts';
import { type ReadAgain, type RecheckedSource, recheckSource } from './recheck-source.ts';

/** Reads a url as it is now; that it cannot be read is something to tell, not to throw. */
export type UrlReader = (url: string) => Promise<ReadAgain>;

/** Which of the places it could be looked for in. */
export interface Looking {
  /** Read the url even where a newer text is at hand. */
  readonly live?: boolean | undefined;
  readonly private?: boolean | undefined;
}

/**
 * Re-checks a source against what is newest of it: a newer text that nobody has looked in, else what its url gives now,
 * else the newest text at hand.
 *
 * @throws what `recheckSource` throws.
 */
export async function lookAgain(
  desk: Desk,
  { source: name, live, ...options }: Looking & { readonly source: string },
  read: UrlReader,
): Promise<RecheckedSource> {
  const { reader } = desk.store;
  const { n } = await getRecord(reader, name, { kinds: ['source'] });
  const { day } = await resolveMoment(desk);
  const source = await sourceToRecheck(reader, n, day);
  const url = urlToRead(source, { live });
  const again = url === null ? undefined : await read(url);
  return recheckSource(desk, { ...options, source: name }, again);
}

/** The url to read a source from; null when what is at hand is looked in. */
export function urlToRead({ newer, url }: SourceToRecheck, { live }: Looking): string | null {
  return newer && !live ? null : url;
}

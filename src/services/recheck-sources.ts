import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { type SourceToRecheck, sourcesToRecheck } from '../queries/rechecks/sources-to-recheck.ts';
import { type ReadAgain, type RecheckedSource, recheckSource } from './recheck-source.ts';

/** Reads a source again from where it is now; null where that is not possible. */
export type SourceReader = (source: SourceToRecheck) => Promise<ReadAgain | null>;

/** One of all the sources: what became of its passages, or that there was nothing to look in. */
export interface RecheckedOne {
  readonly source: SourceToRecheck;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** Null: nothing newer was at hand, and it could not be read again. */
  readonly rechecked: RecheckedSource | null;
}

/**
 * Re-checks every source from which something is quoted, one after another, each in an act of its own: against what
 * `read` gives, else against its newest snapshot.
 */
export async function* recheckSources(
  desk: Desk,
  options: { readonly private?: boolean | undefined },
  read: SourceReader,
): AsyncGenerator<RecheckedOne, void> {
  const sources = await sourcesToRecheck(desk);
  for (const [at, source] of sources.entries()) {
    const place = { source, place: at + 1, of: sources.length };
    yield { ...place, rechecked: await recheckOne(desk, { ...options, source }, read) };
  }
}

async function recheckOne(
  desk: Desk,
  {
    source,
    ...options
  }: { readonly source: SourceToRecheck; readonly private?: boolean | undefined },
  read: SourceReader,
): Promise<RecheckedSource | null> {
  const again = await read(source);
  try {
    return await recheckSource(desk, { ...options, source: String(source.n) }, again ?? undefined);
  } catch (error) {
    if (error instanceof InvalidInput && error.code === 'nothing_newer') return null;
    throw error;
  }
}

import type { ActingAs, Clock, Desk, Ids } from './desk.ts';
import { InvalidInput } from './errors.ts';
import type { Store } from './store/port.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { systemClock, systemIds } from './system.ts';

/** How a desk is opened; what is left out is the machine's own. */
export interface OpenDeskOptions {
  readonly actor?: ActingAs;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** IANA time zone; only a new desk takes it. */
  readonly zone?: string;
  /** How long a write goes on asking for a desk that others hold, in milliseconds; 30,000 unless told. */
  readonly writeWaitMs?: number | undefined;
}

/**
 * Opens the desk that a url names: `file:asof.db` is SQLite. The one place that knows which database.
 *
 * @throws NotFound when there is no such desk.
 * @example const desk = await openDesk('file:asof.db', { actor: { name: 'ana', kind: 'person' } });
 */
export async function openDesk(url: string, options: OpenDeskOptions = {}): Promise<Desk> {
  return {
    store: openStore(url, options),
    clock: options.clock ?? systemClock,
    ids: options.ids ?? systemIds,
    actor: options.actor ?? { name: 'unknown', kind: 'person' },
  };
}

function openStore(url: string, { writeWaitMs }: OpenDeskOptions): Store {
  requireFileUrl(url);
  return openSqliteStore(url, writeWaitMs === undefined ? {} : { writeWaitMs });
}

/** @throws InvalidInput when the url names no SQLite file. */
export function requireFileUrl(url: string): void {
  if (url.startsWith('file:')) return;
  throw new InvalidInput('bad_desk_url', `asof cannot open a desk at "${url}".`, {
    hints: ['Name a SQLite file, like file:asof.db.'],
  });
}

import type { ActingAs, Clock, Desk, Ids } from './desk.ts';
import { InvalidInput } from './errors.ts';
import type { Migrated } from './store/migrate/migrate-sqlite.ts';
import type { Store } from './store/port.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { systemClock, systemIds, systemZone } from './system.ts';

/** How a desk is opened; what is left out is the machine's own. */
export interface OpenDeskOptions {
  readonly actor?: ActingAs;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** IANA time zone; only a new desk takes it. */
  readonly zone?: string;
}

/**
 * Opens the desk that a url names: `file:asof.db` is SQLite. The one place that knows which database.
 *
 * @throws NotFound when there is no such desk.
 * @example const desk = await openDesk('file:asof.db', { actor: { name: 'ana', kind: 'person' } });
 */
export async function openDesk(url: string, options: OpenDeskOptions = {}): Promise<Desk> {
  return {
    store: openStore(url),
    clock: options.clock ?? systemClock,
    ids: options.ids ?? systemIds,
    actor: options.actor ?? { name: 'unknown', kind: 'person' },
  };
}

/** Makes the desk, or brings an older one up to date; one that is whole is left as it is. */
export async function makeDesk(url: string, options: OpenDeskOptions = {}): Promise<Migrated> {
  requireFileUrl(url);
  const { migrateSqlite } = await import('./store/migrate/migrate-sqlite.ts');
  const { formatInstant } = await import('./model/instant.ts');
  const { pathOf } = await import('./store/sqlite/connection.ts');
  const now = (options.clock ?? systemClock).now();
  return migrateSqlite(pathOf(url), {
    desk: (options.ids ?? systemIds).uuid(now),
    zone: options.zone ?? systemZone(),
    createdAt: formatInstant(now),
  });
}

function openStore(url: string): Store {
  requireFileUrl(url);
  return openSqliteStore(url);
}

function requireFileUrl(url: string): void {
  if (url.startsWith('file:')) return;
  throw new InvalidInput('bad_desk_url', `asof cannot open a desk at "${url}".`, {
    hints: ['Name a SQLite file, like file:asof.db.'],
  });
}

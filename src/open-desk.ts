import type { ActingAs, Clock, Desk, Ids } from './desk.ts';
import { InvalidInput } from './errors.ts';
import type { Embedder } from './matching/embedder.ts';
import type { Store } from './store/port.ts';
import { pathOf } from './store/sqlite/connection.ts';
import { isFileOfDesk } from './store/sqlite/desk-file.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { systemClock, systemIds } from './system.ts';
import { withoutPassword } from './text/without-password.ts';

/** How a desk is opened; what is left out is the machine's own. */
export interface OpenDeskOptions {
  readonly actor?: ActingAs;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** IANA time zone; only a new desk takes it. */
  readonly zone?: string;
  /** How long a write goes on asking for a desk that others hold, in milliseconds; 30,000 unless told. */
  readonly writeWaitMs?: number | undefined;
  /** The url of a streaming replica of the server, to read from; what was written before is waited for. Of a server's desk alone. */
  readonly readUrl?: string | undefined;
  /** Widens what a text is matched with; none unless told. */
  readonly embedder?: Embedder | undefined;
}

/**
 * Opens the desk that a url names: `file:asof.db` is SQLite, `postgresql://user@host/database?schema=desk` a schema
 * of a PostgreSQL database. This file and make-desk.ts alone know which database.
 *
 * @throws InvalidInput for another url; NotFound when there is no such desk; Failed when it cannot be opened.
 * @example const desk = await openDesk('file:asof.db', { actor: { name: 'ana', kind: 'person' } });
 */
export async function openDesk(url: string, options: OpenDeskOptions = {}): Promise<Desk> {
  return {
    store: await openStore(url, options),
    clock: options.clock ?? systemClock,
    ids: options.ids ?? systemIds,
    actor: options.actor ?? { name: 'unknown', kind: 'person' },
    embedder: options.embedder,
  };
}

async function openStore(url: string, options: OpenDeskOptions): Promise<Store> {
  const { writeWaitMs, readUrl } = options;
  const settings = {
    ...(writeWaitMs === undefined ? {} : { writeWaitMs }),
    ...(readUrl === undefined ? {} : { readUrl }),
  };
  if (databaseOf(url) === 'sqlite') return openSqliteStore(url, settings);
  const { openPostgresqlStore } = await import('./store/postgresql/postgresql-store.ts');
  return openPostgresqlStore(url, settings);
}

/**
 * Whether a file holds a desk or a part of one, so that nothing else may be written there.
 *
 * @param url of a desk that may not be made yet; its place is kept for it.
 */
export function holdsDesk(file: string, url?: string): boolean {
  const named = url !== undefined && databaseOf(url) === 'sqlite' ? pathOf(url) : undefined;
  return isFileOfDesk(file, named);
}

/** @throws InvalidInput when the url names no database that asof knows. */
export function databaseOf(url: string): 'sqlite' | 'postgresql' {
  if (url.startsWith('file:')) return 'sqlite';
  if (/^postgres(?:ql)?:\/\//.test(url)) return 'postgresql';
  throw new InvalidInput('bad_desk_url', `asof cannot open a desk at "${withoutPassword(url)}".`, {
    hints: [
      'Name a SQLite file, like file:asof.db, or a database, like postgresql://localhost/asof.',
    ],
  });
}

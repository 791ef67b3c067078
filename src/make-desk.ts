import { formatInstant } from './model/instant.ts';
import { type OpenDeskOptions, requireFileUrl } from './open-desk.ts';
import { type Migrated, migrateSqlite } from './store/migrate/migrate-sqlite.ts';
import { pathOf } from './store/sqlite/connection.ts';
import { systemClock, systemIds, systemZone } from './system.ts';

/**
 * Makes the desk, or brings an older one up to date; one that is whole is left as it is.
 *
 * @throws Conflict when the desk is newer than this program or is none; Failed when it cannot be opened.
 */
export function makeDesk(url: string, options: OpenDeskOptions = {}): Promise<Migrated> {
  requireFileUrl(url);
  const now = (options.clock ?? systemClock).now();
  return migrateSqlite(pathOf(url), {
    desk: (options.ids ?? systemIds).uuid(now),
    zone: options.zone ?? systemZone(),
    createdAt: formatInstant(now),
  });
}

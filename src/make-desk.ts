import { InvalidInput } from './errors.ts';
import { formatInstant } from './model/instant.ts';
import { type OpenDeskOptions, requireFileUrl } from './open-desk.ts';
import { type Migrated, migrateSqlite } from './store/migrate/migrate-sqlite.ts';
import { pathOf } from './store/sqlite/connection.ts';
import { systemClock, systemIds, systemZone } from './system.ts';

/**
 * Makes the desk, or brings an older one up to date; one that is whole is left as it is.
 *
 * @throws InvalidInput for a zone that is none; Conflict when the desk is newer than this program or is none; Failed when it cannot be opened.
 */
export function makeDesk(url: string, options: OpenDeskOptions = {}): Promise<Migrated> {
  requireFileUrl(url);
  const zone = options.zone ?? systemZone();
  requireZone(zone);
  const now = (options.clock ?? systemClock).now();
  return migrateSqlite(pathOf(url), {
    desk: (options.ids ?? systemIds).uuid(now),
    zone,
    createdAt: formatInstant(now),
  });
}

/** A zone nobody knows would be found out by the first write, on a desk that never changes its zone. */
function requireZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (cause) {
    throw new InvalidInput('bad_zone', `"${zone.slice(0, 60)}" is no time zone.`, {
      hints: ['Name one of the IANA time zones, such as Europe/Prague or UTC.'],
      cause,
    });
  }
}

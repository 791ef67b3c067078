import { Conflict } from '../../errors.ts';
import { newerDesk, newestMigration } from '../migrate/migrations.ts';
import { applicationId, type Connection, foreignDatabase } from './connection.ts';

/**
 * Looks at the two marks in the file's header before anything is read from it.
 *
 * @throws Failed when the file is no desk; Conflict when the desk is newer, or waits for a migration.
 */
export function requireMigrated(connection: Connection, path: string): void {
  const version = Number(connection.pragma('user_version', { simple: true }));
  if (connection.pragma('application_id', { simple: true }) !== applicationId) {
    throw foreignDatabase(path);
  }
  if (version > newestMigration.sqlite) throw newerDesk(path);
  if (version < newestMigration.sqlite) {
    throw new Conflict('desk_needs_migration', `The desk at ${path} is of an older version.`, {
      hints: ['Run "asof init": it makes a backup and brings the desk up to date.'],
    });
  }
}

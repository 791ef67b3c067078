import { existsSync } from 'node:fs';
import { Failed } from '../../errors.ts';
import { applicationId, type Connection, openReadConnection } from '../sqlite/connection.ts';
import { copyDesk } from '../sqlite/copy-desk.ts';
import { buildApart } from './build-apart.ts';
import type { Built } from './desk-maker.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import type { IndexStems } from './migrations.ts';
import type { NewDesk } from './new-desk.ts';

/** What is done to a copy of a backup before it is a desk. */
export interface RestorePlan<Result> {
  /** Says with which instant migrations are recorded that the backup lacks. */
  readonly born: NewDesk;
  readonly indexStems: IndexStems;
  /** Looks at the finished copy, and throws when it should be no desk. */
  readonly check: (draft: string) => Promise<Result>;
}

/**
 * Puts a copy of a backup in the place of a desk that is not there.
 *
 * @returns null when the place is taken: nothing was changed then.
 * @throws NotFound, Failed when the file is no desk; Conflict when it is newer than this program; what the check throws.
 */
export async function restoreSqlite<Result>(
  path: string,
  file: string,
  { born, indexStems, check }: RestorePlan<Result>,
): Promise<Built<Result> | null> {
  if (existsSync(path)) return null;
  return buildApart(path, async (draft) => {
    copyBackup(file, draft);
    await migrateSqlite(draft, born, indexStems);
    return check(draft);
  });
}

function copyBackup(file: string, draft: string): void {
  const connection = openReadConnection(file);
  try {
    requireDesk(connection, file);
    copyDesk(connection, draft);
  } finally {
    connection.close();
  }
}

function requireDesk(connection: Connection, file: string): void {
  if (connection.pragma('application_id', { simple: true }) === applicationId) return;
  throw new Failed('not_a_desk', `${file} is a SQLite file, but no backup of a desk.`, {
    hints: ['Name the file that "asof backup" wrote; this one is left untouched.'],
  });
}

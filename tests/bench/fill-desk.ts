import { existsSync, renameSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { makeDesk } from '../../src/make-desk.ts';
import { openWriteConnection } from '../../src/store/sqlite/connection.ts';
import { countingIds, steppingClock } from '../support/fixed-world.ts';

/** Makes a desk and fills it past the services, quickly; it gets its name when it is whole, and is kept from run to run. Like a desk of a person it has no statistics. */
export async function fillDesk(
  path: string,
  fill: (db: Database.Database) => Promise<void>,
): Promise<string> {
  if (existsSync(path)) return path;
  const unfinished = `${path}.${process.pid}`;
  await makeDesk(`file:${unfinished}`, {
    zone: 'UTC',
    clock: steppingClock('2026-01-01T00:00:00.000Z'),
    ids: countingIds('bench'),
  });
  const db = openWriteConnection(unfinished);
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -262144');
  await fill(db);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  renameSync(unfinished, path);
  return path;
}

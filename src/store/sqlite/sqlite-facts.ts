import { readdirSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Leftover, leftByKilled, leftHalfMoved } from '../leftover.ts';
import { halfEnding } from '../migrate/build-apart.ts';
import type { StoreFacts } from '../port.ts';
import { openWriteConnection, reportSettings } from './connection.ts';
import { isDesk } from './desk-file.ts';

/** What SQLite and the file system say of a desk. Its settings are those of a writing connection, opened for this. */
export function sqliteFacts(path: string): StoreFacts {
  const connection = openWriteConnection(path);
  try {
    return {
      database: `SQLite ${String(connection.prepare('SELECT sqlite_version()').pluck().get())}`,
      schema: Number(connection.pragma('user_version', { simple: true })),
      settings: reportSettings(connection) as StoreFacts['settings'],
      files: filesOf(path),
      leftovers: leftoversBeside(path),
      bytesFree: bytesFree(path),
      // A setting that does not take is refused when the file is opened.
      risks: [],
    };
  } finally {
    connection.close();
  }
}

function filesOf(path: string): StoreFacts['files'] {
  return [path, `${path}-wal`, `${path}-shm`].flatMap((file) => {
    const bytes = statSync(file, { throwIfNoEntry: false })?.size;
    return bytes === undefined ? [] : [{ path: file, bytes }];
  });
}

/** Folders in which a desk was being made, copies that were being written, and desks that are half moved. */
function leftoversBeside(path: string): readonly Leftover[] {
  const folder = dirname(path);
  const name = basename(path);
  return readdirSync(folder).flatMap((each) => {
    const file = join(folder, each);
    if (each.startsWith('.asof-') || isCopyOf(name, each)) return [leftByKilled(file)];
    return each.endsWith(halfEnding) && isDesk(file) ? [leftHalfMoved(file)] : [];
  });
}

const isCopyOf = (name: string, file: string): boolean =>
  file.startsWith(`${name}.`) && file.endsWith('.partial');

function bytesFree(path: string): number {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
}

import { readdirSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { StoreFacts } from '../port.ts';
import { openWriteConnection, reportSettings } from './connection.ts';

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

/** Folders in which a desk was being made, and copies that were being written. */
function leftoversBeside(path: string): readonly string[] {
  const folder = dirname(path);
  const name = basename(path);
  return readdirSync(folder)
    .filter((each) => each.startsWith('.asof-') || isCopyOf(name, each))
    .map((each) => join(folder, each));
}

const isCopyOf = (name: string, file: string): boolean =>
  file.startsWith(`${name}.`) && file.endsWith('.partial');

function bytesFree(path: string): number {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
}

import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Leftover, leftByKilled, leftByMoved, leftHalfMoved } from '../leftover.ts';
import { halfEnding } from '../migrate/build-apart.ts';
import { deskPutAside } from '../migrate/put-aside.ts';
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

/** Folders in which a desk was being made, copies and exports that were being written, desks that are half moved, and logs without their desk. */
function leftoversBeside(path: string): readonly Leftover[] {
  const folder = dirname(path);
  return readdirSync(folder).flatMap((each) => {
    const file = join(folder, each);
    if (each.startsWith('.asof-') || exportPart.test(each)) return [leftByKilled(file)];
    if (isPartOfCopy(file)) return [leftByKilled(file, removalOf(file))];
    const desk = deskPutAside(file);
    if (desk !== null && !existsSync(desk)) return [leftByMoved(file, desk)];
    return each.endsWith(halfEnding) && isDesk(file) ? [leftHalfMoved(file)] : [];
  });
}

const exportPart = /\.[0-9a-f]{8}\.part$/;

/** A copy that was only begun may not bear the mark yet, but is named after an id or the process. */
const isPartOfCopy = (file: string): boolean =>
  file.endsWith('.partial') &&
  (/\.(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+)\.partial$/.test(file) || isDesk(file));

function removalOf(file: string): string {
  const beside = ['-journal', '-wal', '-shm'].filter((ending) => existsSync(`${file}${ending}`));
  return beside.length === 0 ? 'delete it' : `delete it with its ${beside.join(', ')}`;
}

function bytesFree(path: string): number {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
}

import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { applicationId } from './connection.ts';

/** Whether a file bears the mark of asof, which SQLite keeps in the header; other programs have files of such names too. */
export function isDesk(file: string): boolean {
  // A pipe would be waited for.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const mark = Buffer.alloc(4);
  const opened = openSync(file, 'r');
  try {
    return readSync(opened, mark, 0, 4, markAt) === 4 && mark.readInt32BE() === applicationId;
  } finally {
    closeSync(opened);
  }
}

const markAt = 68;

/** Whether a file is a desk, or one that SQLite keeps beside a desk; the one named counts before it is made. */
export function isFileOfDesk(file: string, named?: string): boolean {
  const whole = placeOf(file).replace(/-(?:wal|shm|journal)$/, '');
  return isDesk(file) || isDesk(whole) || (named !== undefined && whole === placeOf(named));
}

/** Where a path leads, through links. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

import Database from 'better-sqlite3';
import { Failed } from '../../errors.ts';
import { clearAway } from '../clear-away.ts';
import { flush } from '../flush.ts';
import type { Connection } from './connection.ts';
import { toldOfFile } from './file-failure.ts';

/**
 * Copies the desk as it is committed now to a new file, whole and on disk; nothing is left when that fails.
 *
 * @throws Failed when the copy cannot be written or is not whole.
 */
export function copyDesk(connection: Connection, copy: string): void {
  try {
    connection.prepare('VACUUM INTO ?').run(copy);
    requireWhole(copy);
    flush(copy);
  } catch (error) {
    clearAway(copy, `${copy}-journal`);
    throw toldOfFile(error);
  }
}

function requireWhole(path: string): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const said = copy.pragma('integrity_check', { simple: true });
    if (said === 'ok') return;
    throw new Failed('backup_damaged', `The copy of the desk is not whole: ${String(said)}.`, {
      hints: ['Nothing was changed. Run "asof verify", and restore a backup.'],
    });
  } finally {
    copy.close();
  }
}

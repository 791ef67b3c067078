import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Failed } from '../../errors.ts';
import { flush } from '../flush.ts';
import type { Connection } from '../sqlite/connection.ts';

/** Copies the desk as it is committed now to a name of this process's own, whole and on disk. */
export function copyDesk(connection: Connection, path: string): string {
  const copy = `${path}.${process.pid}.partial`;
  rmSync(copy, { force: true });
  try {
    connection.prepare('VACUUM INTO ?').run(copy);
    requireWhole(copy);
    flush(copy);
    return copy;
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  }
}

/**
 * Gives the copy its name: a number is added where the name is taken, so that no earlier copy is
 * replaced. Called under the desk's write lock, which makes looking and naming one step.
 */
export function nameCopy(copy: string, wanted: string): string {
  let target = wanted;
  for (let count = 2; existsSync(target); count += 1) target = `${wanted}-${count}`;
  renameSync(copy, target);
  flush(dirname(target));
  return target;
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

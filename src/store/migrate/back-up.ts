import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { flush } from '../flush.ts';
import type { Connection } from '../sqlite/connection.ts';
import { copyDesk } from '../sqlite/copy-desk.ts';

/** Copies the desk as it is committed now to a name of this process's own, whole and on disk. */
export function copyBeside(connection: Connection, path: string): string {
  const copy = `${path}.${process.pid}.partial`;
  rmSync(copy, { force: true });
  copyDesk(connection, copy);
  return copy;
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

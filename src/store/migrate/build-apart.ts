import { existsSync, linkSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearAway } from '../clear-away.ts';
import { flush } from '../flush.ts';
import { openFailure, openWriteConnection } from '../sqlite/connection.ts';
import { toldOfFile } from '../sqlite/file-failure.ts';
import type { Built } from './desk-maker.ts';
import { putAside } from './put-aside.ts';

/**
 * Builds a desk in a folder of its own beside its place; it gets its name, on disk, only when the work went
 * well, so work that is refused leaves nothing behind. Nobody can open it before that.
 *
 * @returns null when the name is taken, perhaps only since: nothing was made then, and the work is to be done on the
 * desk in its place.
 * @throws Failed when nothing can be written there; what the work throws.
 */
export async function buildApart<Result>(
  path: string,
  work: (draft: string) => Promise<Result>,
): Promise<Built<Result> | null> {
  if (existsSync(path)) return null;
  const folder = folderBeside(path);
  try {
    const draft = join(folder, 'desk.db');
    const result = await work(draft);
    settle(draft);
    flush(draft);
    return takeName(draft, path) ? { result } : null;
  } catch (error) {
    throw toldOfFile(error);
  } finally {
    clearAway(folder);
  }
}

/**
 * The same under a name that is found again (`NAME.half`): what is there of an earlier attempt is gone on with, and
 * stays when this one fails too.
 */
export async function buildBeside<Result>(
  path: string,
  work: (draft: string) => Promise<Result>,
): Promise<Built<Result> | null> {
  if (existsSync(path)) return null;
  const draft = `${path}${halfEnding}`;
  try {
    const result = await work(draft);
    settle(draft);
    flush(draft);
    if (!takeName(draft, path)) return null;
    clearAway(draft, `${draft}-wal`, `${draft}-shm`);
    return { result };
  } catch (error) {
    throw toldOfFile(error);
  }
}

/** What a desk is called that is gone on with, behind its name. */
export const halfEnding = '.half';

function folderBeside(path: string): string {
  try {
    return mkdtempSync(join(dirname(path), '.asof-'));
  } catch (cause) {
    throw openFailure(path, cause);
  }
}

/**
 * The last connection that closes moves everything into the one file. On a full disk it cannot, and says
 * nothing: then it is done again, and says so. Where a connection is still open, records would stay behind.
 */
function settle(draft: string): void {
  const log = `${draft}-wal`;
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  const connection = openWriteConnection(draft);
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
  if (existsSync(log)) throw new Error('The new desk was not closed after its work.');
}

/** What file systems say that know no links: there a name is looked for, and then given. */
const noLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Unlike renaming, a link never replaces what has the name.
 *
 * @returns false when it is taken.
 */
function takeName(draft: string, path: string): boolean {
  if (existsSync(path)) return false;
  putAside(path);
  // A folder that cannot be written through is found out while nothing has the name.
  flush(dirname(path));
  try {
    linkSync(draft, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') return false;
    if (!noLinks.has(code)) throw openFailure(path, error);
    if (existsSync(path)) return false;
    renameSync(draft, path);
  }
  flush(dirname(path));
  return true;
}

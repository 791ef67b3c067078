import { existsSync, linkSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flush } from '../flush.ts';
import { openFailure } from '../sqlite/connection.ts';

/** What the work gave that was done on the new desk. */
export interface Built<Result> {
  readonly result: Result;
}

/**
 * Builds a desk in a folder of its own beside its place; it gets its name, on disk, only when the work went
 * well, so work that is refused leaves nothing behind. Nobody can open it before that.
 *
 * @returns null when the name is taken, perhaps only since, or the file system knows no links: nothing was
 * made then, and the work is to be done on the desk in its place.
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
    requireClosed(draft);
    flush(draft);
    return takeName(draft, path) ? { result } : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderBeside(path: string): string {
  try {
    return mkdtempSync(join(dirname(path), '.asof-'));
  } catch (cause) {
    throw openFailure(path, cause);
  }
}

/** The last connection that closes moves everything into the one file: without that, records would stay behind. */
function requireClosed(draft: string): void {
  const log = statSync(`${draft}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0) throw new Error('The new desk was not closed after its work.');
}

/** Unlike renaming, a link never replaces what has the name; whatever stands in its way shows in place. */
function takeName(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
  } catch {
    return false;
  }
  flush(dirname(path));
  return true;
}

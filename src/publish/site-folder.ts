import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failed } from '../errors.ts';

/** A folder that a site is written into, file by file. */
export interface SiteFolder {
  /** Writes a file unless it is there with these very bytes. */
  readonly put: (path: string, text: string) => void;
  /** Removes what an earlier run wrote and this one did not, and notes what it wrote. */
  readonly finish: () => Written;
}

/** What became of the files. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Opens a folder for a site. What an earlier run wrote is noted in a file beside it, so that nothing but the site
 * stands in the folder, and nobody else's file is ever removed.
 *
 * @throws Failed when the folder cannot be written.
 */
export function openSiteFolder(folder: string): SiteFolder {
  const root = resolve(folder);
  const note = join(dirname(root), `.${basename(root)}.asof-site.json`);
  const before = notedIn(note);
  const files = new Set<string>();
  const counts = { written: 0, unchanged: 0, removed: 0 };
  return {
    put: (path, text) => {
      files.add(path);
      const target = join(root, path);
      if (isThere(target, text)) counts.unchanged += 1;
      else {
        write(target, text);
        counts.written += 1;
      }
    },
    finish: () => {
      for (const path of before) {
        if (files.has(path)) continue;
        remove(root, path);
        counts.removed += 1;
      }
      write(note, `${JSON.stringify({ files: [...files].sort() }, null, 1)}\n`);
      return counts;
    },
  };
}

function notedIn(note: string): readonly string[] {
  if (!existsSync(note)) return [];
  const { files } = JSON.parse(readFileSync(note, 'utf8')) as { files: readonly string[] };
  return files.filter((path) => !path.split('/').includes('..'));
}

function isThere(target: string, text: string): boolean {
  return existsSync(target) && readFileSync(target, 'utf8') === text;
}

/** Whole or not at all: a reader never meets half a page. */
function write(target: string, text: string): void {
  const beside = `${target}.part`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, target);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new Failed('cannot_write', `${target} cannot be written.`, {
      hints: ['Name a folder that may be written.'],
      cause,
    });
  }
}

function remove(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  try {
    rmdirSync(dirname(join(root, path)));
  } catch (error) {
    // A folder that still holds something stays.
    if (!isStillFull(error)) throw error;
  }
}

const isStillFull = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Conflict, Failed } from '../errors.ts';
import { type FileMark, readSiteNote, type SiteNote, siteNoteText } from './site-note.ts';

/** A folder that a site is written into, file by file. */
export interface SiteFolder {
  /** What the run before noted; null where there was none. */
  readonly before: SiteNote | null;
  /**
   * Makes sure that all these files are the site's own to write, and notes that they are, also for the run after one
   * that is cut short.
   */
  readonly reserve: (paths: readonly string[]) => void;
  /** Writes a file that was reserved, unless it is there with these very bytes. */
  readonly put: (path: string, text: string) => void;
  /** Leaves these files as the run before left them; false, and nothing is done, where one of them is not. */
  readonly keep: (paths: readonly string[]) => boolean;
  /** Removes what an earlier run wrote and this one did not, and notes what this one made. */
  readonly finish: (facts: Pick<SiteNote, 'made' | 'news'>) => Written;
}

/** What became of the files. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Opens a folder for a site. What an earlier run wrote is noted in a file beside it, so that nothing but the site
 * stands in the folder, and nobody else's file is ever replaced or removed.
 *
 * @throws Conflict when there is a file of that name, and where a file of the site would replace another's; Failed when
 * the folder cannot be written.
 */
export function openSiteFolder(folder: string): SiteFolder {
  const root = resolve(folder);
  const note = join(dirname(root), `.${basename(root)}.asof-site.json`);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === false) throw noFolder(folder);
  const before = readSiteNote(note);
  const own = new Set<string>();
  const files = new Map<string, FileMark | null>();
  const counts = { written: 0, unchanged: 0, removed: 0 };
  return {
    before,
    reserve: (paths) => {
      // A note that cannot be read still says that the folder is a site's.
      const isUnknown = before === null && existsSync(note);
      const isOthers = (path: string): boolean => !before?.files.has(path) && isTaken(root, path);
      const others = isUnknown ? [] : paths.filter(isOthers);
      if (others.length > 0) throw othersFiles(folder, others);
      for (const path of paths) own.add(path);
      const noted = new Map<string, FileMark | null>(paths.map((path) => [path, null]));
      for (const [path, mark] of before?.files ?? []) noted.set(path, mark);
      const { made = null, news = new Map() } = before ?? {};
      write(note, siteNoteText({ files: noted, made, news }));
    },
    put: (path, text) => {
      if (!own.has(path)) throw new TypeError(`${path} was not reserved`);
      files.set(path, null);
      const target = join(root, path);
      if (isThere(target, text)) counts.unchanged += 1;
      else {
        write(target, text);
        counts.written += 1;
      }
    },
    keep: (paths) => {
      const marks = paths.map((path) => asLeft(join(root, path), before?.files.get(path)));
      if (marks.includes(null)) return false;
      for (const [at, path] of paths.entries()) files.set(path, marks[at] ?? null);
      counts.unchanged += paths.length;
      return true;
    },
    finish: (facts) => {
      for (const path of before?.files.keys() ?? []) {
        if (files.has(path)) continue;
        remove(root, path);
        counts.removed += 1;
      }
      const marks = [...files].map(
        ([path, mark]) => [path, mark ?? markOf(join(root, path))] as const,
      );
      write(note, siteNoteText({ ...facts, files: new Map(marks) }));
      return counts;
    },
  };
}

/** Whether something has the name, or what should be a folder on the way to it is none. */
function isTaken(root: string, path: string): boolean {
  const folder = dirname(join(root, path));
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) return true;
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/** The mark of a file that is as the run before left it, else null. */
function asLeft(target: string, noted: FileMark | null | undefined): FileMark | null {
  if (noted == null) return null;
  const mark = markOf(target);
  return mark !== null && mark[0] === noted[0] && mark[1] === noted[1] ? mark : null;
}

function markOf(target: string): FileMark | null {
  const found = statSync(target, { throwIfNoEntry: false });
  return found === undefined ? null : [found.size, Math.round(found.mtimeMs)];
}

function isThere(target: string, text: string): boolean {
  return existsSync(target) && readFileSync(target, 'utf8') === text;
}

/** Whole or not at all: a reader never meets half a page. */
function write(target: string, text: string): void {
  try {
    mkdirSync(dirname(target), { recursive: true });
    replace(target, text);
  } catch (cause) {
    throw new Failed('cannot_write', `${target} cannot be written.`, {
      hints: ['Name a folder that may be written.'],
      cause,
    });
  }
}

function replace(target: string, text: string): void {
  const beside = `${target}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
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

function noFolder(folder: string): Conflict {
  return new Conflict('not_a_folder', `${folder} is a file, and a site is a folder of files.`, {
    hints: ['Nothing was written. Name a folder, which need not be there.'],
  });
}

function othersFiles(folder: string, others: readonly string[]): Conflict {
  const shown = others.slice(0, 10).join(', ');
  const more = others.length > 10 ? ` and ${others.length - 10} more` : '';
  return new Conflict(
    'files_of_others',
    `In ${folder} are files that no earlier run wrote and this one would replace: ${shown}${more}.`,
    {
      hints: ['Nothing was written. Name a folder of its own, or move these files away.'],
      facts: { files: others },
    },
  );
}

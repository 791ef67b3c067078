import { existsSync, readFileSync } from 'node:fs';
import type { FeedEntry } from '../web/visit.ts';

/** A file as a run left it: its size in bytes and its time of change, in milliseconds. */
export type FileMark = readonly [size: number, changedAt: number];

/** What a run notes for the next one. */
export interface SiteNote {
  readonly files: ReadonlyMap<string, FileMark | null>;
  /** What the site was made from; null where the next run is to make all of it anew. */
  readonly made: SiteMade | null;
  /** What each page tells the feeds, by its path. */
  readonly news: ReadonlyMap<string, readonly FeedEntry[]>;
}

/** What a site was made from. Where any of it but the entries of the ledger has changed, every page is made anew. */
export interface SiteMade {
  /** The desk, the day, the language, the address, and what the pages are made by. */
  readonly from: string;
  /** The last entry of the ledger, and its link: the same ledger goes on from it. */
  readonly position: number;
  readonly link: string;
}

/** The note of the run before; none where there is none, or it is not one of ours. */
export function readSiteNote(path: string): SiteNote | null {
  if (!existsSync(path)) return null;
  const noted = parsed(readFileSync(path, 'utf8'));
  if (!isObject(noted)) return null;
  const files = filesIn(noted.files);
  const made = isMade(noted.made) ? noted.made : null;
  return { files, made, news: new Map(made === null ? [] : newsIn(noted.news)) };
}

/** The note as it is written. */
export function siteNoteText({ files, made, news }: SiteNote): string {
  const document = {
    ...{ files: Object.fromEntries([...files].sort()), made },
    news: Object.fromEntries([...news].filter(([, entries]) => entries.length > 0)),
  };
  return `${JSON.stringify(document)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths inside the site alone: a note that names others is not followed there. An earlier release noted a list of them. */
function filesIn(files: unknown): SiteNote['files'] {
  const listed = Array.isArray(files)
    ? files.map((path) => [path, null] as const)
    : Object.entries(isObject(files) ? files : {});
  return new Map(
    listed.flatMap(([path, mark]) =>
      typeof path === 'string' && isInside(path) ? [[path, isMark(mark) ? mark : null]] : [],
    ),
  );
}

const isInside = (path: string): boolean =>
  path !== '' && !path.startsWith('/') && !path.split(/[/\\]/).includes('..');

const isMark = (mark: unknown): mark is FileMark =>
  Array.isArray(mark) && mark.length === 2 && mark.every(Number.isFinite);

const isMade = (made: unknown): made is SiteMade =>
  isObject(made) &&
  typeof made.from === 'string' &&
  Number.isSafeInteger(made.position) &&
  typeof made.link === 'string';

function newsIn(news: unknown): readonly (readonly [string, readonly FeedEntry[]])[] {
  if (!isObject(news)) return [];
  return Object.entries(news).flatMap(([path, entries]) =>
    Array.isArray(entries) ? [[path, entries.filter(isEntry)] as const] : [],
  );
}

const isEntry = (entry: unknown): entry is FeedEntry =>
  isObject(entry) &&
  ['id', 'at', 'title', 'text', 'path', 'place'].every((key) => typeof entry[key] === 'string');

import { createHash } from 'node:crypto';
import type { Desk } from '../desk.ts';
import { type PagesTouched, pagesTouched } from '../queries/changes/pages-touched.ts';
import { type HeadMoment, headMoment } from '../queries/head-moment.ts';
import { readyForMany } from '../queries/ready-for-many.ts';
import type { Page } from '../web/visit.ts';

/** A page as it is answered. */
export interface Kept {
  readonly body: string;
  /** By the bytes: a page that no entry has touched keeps it, whatever else the desk records. */
  readonly etag: string;
  readonly status: 200 | 400 | 404 | 500 | 503;
}

/** A page that was just made, and the record it is of. */
export interface MadePage extends Pick<Page, 'of'> {
  readonly kept: Kept;
}

/** Pages that were made lately. */
export interface KeptPages {
  /** The page of an address as the desk is now: kept, or made and kept. */
  readonly page: (address: string, make: () => Promise<MadePage>) => Promise<Kept>;
}

/** A text with its tag. */
export function answerOf(body: string, status: Kept['status']): Kept {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return { body, etag: `"${hash}"`, status };
}

/**
 * Pages are kept until an entry of the ledger may have changed them, or the day turns. An entry is followed to the records
 * whose pages it can touch; a list may be touched by any. Failures are not kept.
 */
export function keptPages(desk: Desk): KeptPages {
  const pages = new Map<string, MadePage>();
  let seen: HeadMoment | null = null;
  let following: Promise<void> = Promise.resolve();
  const follow = async (now: HeadMoment): Promise<void> => {
    if (isSame(seen, now)) return;
    const before = seen;
    seen = now;
    try {
      drop(pages, await touchedBetween(desk, before, now));
    } catch (error) {
      pages.clear();
      throw error;
    }
  };
  /** One entry after the other, whoever asks first; a failure is told to that one alone. */
  const caughtUp = async (now: HeadMoment): Promise<void> => {
    if (isSame(seen, now)) return following;
    const followed = following.then(() => follow(now));
    following = followed.catch(() => undefined);
    return followed;
  };
  const turn = turns();
  return {
    page: async (address, make) => {
      const known = pages.get(address);
      if (known === undefined) await turn();
      const now = await headMoment(desk);
      await caughtUp(now);
      const kept = pages.get(address);
      if (kept !== undefined) {
        keep(pages, address, kept);
        return kept.kept;
      }
      await readyForMany(desk, { n: now.n, isWhole: false });
      const made = await make();
      // What was entered while it was made may be in it or not.
      if (made.kept.status === 200 && isSame(seen, now)) keep(pages, address, made);
      return made.kept;
    },
  };
}

/**
 * Lets one page begin in each turn of the event loop, in the order they were asked for. A page is made without a
 * pause where the desk is a file; without turns, whoever connects waits until everyone before has a page, one
 * connection being let in a turn.
 */
function turns(): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    const own = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
    last = own;
    await own;
  };
}

const isSame = (one: HeadMoment | null, other: HeadMoment): boolean =>
  one !== null && one.position === other.position && one.day === other.day;

/** The pages that may have changed; null: any may have. */
async function touchedBetween(
  { store }: Desk,
  since: HeadMoment | null,
  until: HeadMoment,
): Promise<PagesTouched | null> {
  if (since === null || since.day !== until.day || since.position > until.position) return null;
  return pagesTouched(store.reader, { since, until });
}

function drop(pages: Map<string, MadePage>, touched: PagesTouched | null): void {
  for (const [address, { of }] of pages) {
    const isTouched = touched === null || of === undefined || touched[of.kind].has(of.n);
    if (isTouched) pages.delete(address);
  }
}

/** As the one asked for last; the one asked for the longest ago goes where there are too many. */
function keep(pages: Map<string, MadePage>, address: string, made: MadePage): void {
  pages.delete(address);
  const [oldest] = pages.keys();
  if (pages.size >= pagesMost && oldest !== undefined) pages.delete(oldest);
  pages.set(address, made);
}

/** Some tens of megabytes at most. */
const pagesMost = 1000;

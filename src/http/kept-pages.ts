import { createHash } from 'node:crypto';
import type { Desk } from '../desk.ts';
import { resolveMoment } from '../queries/moment.ts';

/** A page as it is answered. */
export interface Kept {
  readonly body: string;
  /** By the bytes: a page that no entry has touched keeps it, whatever else the desk records. */
  readonly etag: string;
  readonly status: 200 | 400 | 404 | 500 | 503;
}

/** Pages that were made lately. */
export interface KeptPages {
  /** The page of an address as the desk is now: kept, or made and kept. */
  readonly page: (address: string, make: () => Promise<Kept>) => Promise<Kept>;
}

/** A text with its tag. */
export function answerOf(body: string, status: Kept['status']): Kept {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return { body, etag: `"${hash}"`, status };
}

/** Pages are kept until an entry is added to the ledger or the day turns; failures are not kept. */
export function keptPages(desk: Desk): KeptPages {
  const pages = new Map<string, Kept>();
  let stamp = '';
  return {
    page: async (address, make) => {
      const { position, asOf } = await resolveMoment(desk);
      const now = `${position} ${asOf}`;
      if (now !== stamp) {
        pages.clear();
        stamp = now;
      }
      const kept = pages.get(address);
      if (kept !== undefined) return kept;
      const made = await make();
      if (made.status === 200 && now === stamp) keep(pages, address, made);
      return made;
    },
  };
}

function keep(pages: Map<string, Kept>, address: string, made: Kept): void {
  const [oldest] = pages.keys();
  if (pages.size >= pagesMost && oldest !== undefined) pages.delete(oldest);
  pages.set(address, made);
}

/** Some tens of megabytes at most. */
const pagesMost = 1000;

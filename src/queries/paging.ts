import { InvalidInput } from '../errors.ts';

/** Which page of a list. */
export interface Paging {
  /** How many at most; 50 unless told. */
  readonly limit?: number | undefined;
  /** What the page before gave as `next`. */
  readonly after?: string | undefined;
}

/** One page; give `next` as `after` for the following one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Null at the end. */
  readonly next: string | null;
}

const limitMost = 1000;

/**
 * The page asked for, as numbers.
 *
 * @throws InvalidInput for a limit or a place that is none.
 */
export function pageOf({ limit = 50, after = '0' }: Paging): {
  readonly limit: number;
  readonly after: number;
} {
  if (!Number.isInteger(limit) || limit < 1 || limit > limitMost) {
    throw new InvalidInput('bad_limit', `A page holds 1 to ${limitMost} records.`);
  }
  if (!/^\d{1,10}$/.test(after)) {
    throw new InvalidInput('bad_cursor', 'This is not where a page ended: give what "next" said.');
  }
  return { limit, after: Number(after) };
}

/** Cuts a page out of items of which one more was read than it holds. */
export function cutPage<Item extends { readonly n: number }>(
  items: readonly Item[],
  limit: number,
): Page<Item> {
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return { items: page, next: items.length > limit && last ? String(last.n) : null };
}

import { wrap } from '../../summaries/wrap.ts';
import { moreText } from './more-text.ts';

/** What is said where a list has nothing in it. */
export interface None {
  /** What there is none of, such as "claim". */
  readonly what: string;
  /** That there is none on the whole desk, and what to do. */
  readonly atAll: string;
  /** The command that lists every one. */
  readonly every: string;
}

/** The options of a command that lists: which page, which clocks, and whatever narrows the list down. */
export interface ListOptions {
  readonly limit?: string;
  readonly after?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** A list for people, and how to ask for what follows; one with nothing in it says so, and what to do. */
export function listText(
  page: { readonly items: readonly unknown[]; readonly next: string | null },
  told: () => string,
  none: None,
  { options, width }: { readonly options: ListOptions; readonly width: number },
): string {
  if (page.items.length > 0) return told() + moreText(page.next);
  return wrap(noneText(none, options), { width });
}

/** That there is none: behind the last page, of what was narrowed down, or at all. */
export function noneText({ what, atAll, every }: None, options: ListOptions): string {
  const { limit: _, after, ...narrowed } = options;
  if (after !== undefined) return `There is no further ${what}.`;
  if (Object.keys(narrowed).length === 0) return atAll;
  return `No ${what} fits what was asked. All there are: ${every}.`;
}

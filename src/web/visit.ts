import type { Desk } from '../desk.ts';
import type { Html } from '../markup/html.ts';
import type { Clocks } from '../queries/moment.ts';
import type { Words } from '../summaries/words/words.ts';
import type { Links } from './links.ts';

/** A reader's visit: the desk, the language, and both clocks. */
export interface Visit {
  readonly desk: Desk;
  readonly words: Words;
  readonly links: Links;
  readonly clocks: Clocks;
  /** What a list was asked for beside the clocks. */
  readonly asked: URLSearchParams;
  /** Whether pages can be asked for as of another day; files cannot. */
  readonly isLive: boolean;
}

/** A page without what stands around all pages. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly body: Html;
  /** The last entry of the ledger that touched what is shown; null of a list. */
  readonly touched: { readonly position: number; readonly at: string } | null;
  /** The day it is shown as of, `YYYY-MM-DD`; null of a page that has none. */
  readonly asOf: string | null;
}

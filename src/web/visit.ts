import type { Desk } from '../desk.ts';
import type { Html } from '../markup/html.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ReviewOfOthers } from '../model/review-of-others.ts';
import type { RetractionKind } from '../model/vocabularies/acts.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
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
  /** Of a published site. */
  readonly site?: SiteFacts;
}

/** What a published site knows of itself. */
export interface SiteFacts {
  /** Where it will stand, such as `https://facts.example.org`, without a slash at the end; null: not known. */
  readonly base: string | null;
  /** Of each picture its table alone. */
  readonly isWithoutPictures?: boolean;
  /** The ClaimReview of a claim with an assessment or a review of ours; null where there is none. */
  readonly claimReviewOf?: (dossier: Dossier, address: string) => object | null;
}

/** Something for the feeds: an assessment or a correction. */
export interface FeedEntry {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly text: string;
  /** The page it stands on, and the place. */
  readonly path: string;
  readonly place: string;
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
  /** The record it is of; none of a list. */
  readonly of?: { readonly kind: 'claim' | 'source' | 'speaker' | 'topic'; readonly n: number };
  /** What it tells the feeds. */
  readonly news?: readonly FeedEntry[];
  /** Of a claim's page. */
  readonly claim?: ClaimFacts;
}

/** What cards, embeds and linked data are made from. */
export interface ClaimFacts {
  readonly status: Status;
  /** What goes with "no evidence found": the rung, and the day the looks reach; null for any other status. */
  readonly reach: string | null;
  /** Whether the mark *misleading* stands beside it. */
  readonly isMisleading: boolean;
  /** What took it back: the desk's own mistake, or a withdrawal. */
  readonly takenBack: readonly RetractionKind[];
  /** That it was taken back, where it stands, in sentences, and the marks. */
  readonly sentence: string;
  /** What people made of it: assessments in force and reviews, each in a sentence. */
  readonly judged: readonly string[];
  /** What other publishers made of it, the earliest first. */
  readonly reviews: readonly ReviewOfOthers[];
  /** JSON-LD; null where there is none. */
  readonly linkedData: object | null;
}

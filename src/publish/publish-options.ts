import type { Clocks } from '../queries/moment.ts';
import type { Words } from '../summaries/words/words.ts';
import type { SiteFacts } from '../web/visit.ts';

/** What is published, as of when, in which language, and where it will stand. */
export interface PublishOptions extends Clocks {
  readonly folder: string;
  readonly words: Words;
  /** The address the site will have, such as `https://facts.example.org`. */
  readonly base?: string | undefined;
  /** Whether pictures are drawn, or only their tables are written; they are unless told. */
  readonly pictures?: boolean | undefined;
  readonly claimReviewOf?: NonNullable<SiteFacts['claimReviewOf']>;
  /**
   * What the pages are made by beside the desk, such as the release of this program and who publishes. A site that
   * was made by the same is made on from where it was; without it, all of it is made anew.
   */
  readonly madeBy?: string | undefined;
}

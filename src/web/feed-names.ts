import type { Words } from '../summaries/words/words.ts';

/** The feeds of a desk: of all that is told, of assessments alone, of corrections alone. */
export const feedNames = ['feed', 'assessments', 'corrections'] as const;
export type FeedName = (typeof feedNames)[number];

/** What a feed is called among a reader's others. */
export const feedTitle = (name: FeedName, { pages: { labels } }: Words): string =>
  name === 'feed' ? labels.site : `${labels.site}: ${labels[name]}`;

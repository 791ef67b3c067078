import type { MatchDocument } from './match-document.ts';
import type { MatchQuery } from './match-query.ts';
import type { Pool } from './pool.ts';

/** A text and a claim side by side: what every feature looks at. */
export interface Comparison {
  readonly query: MatchQuery;
  readonly document: MatchDocument;
  /** How much a stem of the query tells: high for rare words, 0 for words that stand everywhere. */
  readonly rarity: Rarity;
  /** The other claims that the text is compared with. */
  readonly pool: Pool;
}

/** By stem: the natural logarithm of one over the share of records that hold it. */
export type Rarity = (stem: string) => number;
